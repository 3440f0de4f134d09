package chancery.extract;

import chancery.mention.CountryNames;
import chancery.mention.Mention;
import chancery.mention.Mentions;
import chancery.mention.Reading;
import chancery.page.Block;
import chancery.page.Omission;
import chancery.page.Span;
import chancery.page.Tokens;
import chancery.value.CountryCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds whose ministry or embassy publishes a page: {@code Ministry of Foreign Affairs of Hungary}, {@code Republic of
 * Turkey Ministry of Foreign Affairs}, {@code Royal Norwegian Embassy} in title, head, foot and menus; a line of the
 * state's name beside a line of the ministry's. In {@code Lesotho - Department of Foreign Affairs} the country is the
 * page's subject: a dash parts them. Failing that, {@code our Embassy in Bangkok} tells whose page it is not.
 */
final class Publishers {
    private static final List<String> MINISTRIES =
            List.of("ministry", "department", "government", "office", "secretariat", "commission", "presidency");
    private static final List<String> MISSIONS = List.of("embassy", "commission", "consulate", "mission");
    private static final int EDGE = 6000;

    private final Reading reading;
    private final Mentions mentions;

    private Publishers(Reading reading, Mentions mentions) {
        this.reading = reading;
        this.mentions = mentions;
    }

    /**
     * The publisher's country.
     *
     * @param titled the countries of the title; of two, the one whose capital stands in the foot's address publishes
     */
    static Optional<CountryCode> of(Reading reading, Mentions mentions, List<CountryCode> titled) {
        Publishers publishers = new Publishers(reading, mentions);
        return publishers.find().or(() -> titled.size() == 2 ? publishers.byAddress(titled) : Optional.empty());
    }

    private Optional<CountryCode> byAddress(List<CountryCode> titled) {
        int[] counts = new int[2];
        for (String segment : addresses()) {
            for (Mention.Country country : countriesOf(Tokens.of(segment))) {
                boolean place = country.form() == Mention.Form.CITY || country.form() == Mention.Form.CAPITAL;
                for (int i = 0; i < 2; i++) {
                    counts[i] += place && country.readings().contains(titled.get(i)) ? 1 : 0;
                }
            }
        }
        if (counts[0] == counts[1]) {
            return Optional.empty();
        }
        return Optional.of(titled.get(counts[0] > counts[1] ? 0 : 1));
    }

    private Optional<CountryCode> find() {
        return first(head()).or(this::besideMinistry).or(() -> first(omitted())).or(() -> first(foot()));
    }

    private Optional<CountryCode> first(List<String> segments) {
        for (String segment : segments) {
            Optional<CountryCode> named = named(segment);
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    /** The country that is surely not the publisher's: {@code our Embassy in Bangkok}, {@code our Ambassador in Bonn}. */
    static Optional<CountryCode> host(Reading reading, Mentions mentions) {
        Tokens tokens = reading.tokens();
        for (int t = 0; t + 3 < tokens.count(); t++) {
            if (!tokens.isWord(t, "our")) {
                continue;
            }
            for (int in = t + 2; in < t + 6 && in + 1 < tokens.count(); in++) {
                boolean place = tokens.isWord(in, "in") || tokens.isWord(in, "at");
                boolean mission = tokens.isWord(in - 1, "embassy")
                        || tokens.isWord(in - 1, "ambassador")
                        || tokens.isWord(in - 1, "commission")
                        || tokens.isWord(in - 1, "mission");
                if (place && mission) {
                    Optional<Mention.Country> country = mentions.at(tokens.start(in + 1), Mention.Country.class);
                    if (country.isPresent()) {
                        return country.map(Mention.Country::first);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Title and head, cut where a mark parts one statement from the next. */
    private List<String> head() {
        List<String> segments = new ArrayList<>();
        reading.view().page().title().ifPresent(title -> cut(title, segments));
        List<Block> blocks = reading.view().blocks();
        for (int i = 0; i < Math.min(4, blocks.size()); i++) {
            if (blocks.get(i).span().length() < 200) {
                cut(blocks.get(i).span().of(reading.text()), segments);
            }
        }
        return segments;
    }

    private List<String> addresses() {
        List<String> segments = head();
        segments.addAll(omitted());
        segments.addAll(foot());
        return segments;
    }

    /** Menus, running heads and feet that were left out. */
    private List<String> omitted() {
        List<String> segments = new ArrayList<>();
        int length = 0;
        for (Omission omission : reading.view().page().omissions()) {
            length += omission.text().length();
            if (length < EDGE) {
                cut(omission.text(), segments);
            }
        }
        return segments;
    }

    /** The last lines, if they are short. */
    private List<String> foot() {
        List<String> segments = new ArrayList<>();
        List<Block> blocks = reading.view().blocks();
        for (int i = Math.max(4, blocks.size() - 2); i < blocks.size(); i++) {
            if (blocks.get(i).span().length() < 120) {
                cut(blocks.get(i).span().of(reading.text()), segments);
            }
        }
        return segments;
    }

    private static void cut(String text, List<String> segments) {
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean spaced = i > 0 && i + 1 < text.length() && text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' ';
            boolean parts = i == text.length()
                    || text.charAt(i) == '|'
                    || text.charAt(i) == '>'
                    || text.charAt(i) == '\n'
                    || text.charAt(i) == '\t'
                    || text.charAt(i) == '\u2022'
                    || text.charAt(i) == ':'
                    || spaced && (text.charAt(i) == '-' || text.charAt(i) == '\u2013' || text.charAt(i) == '/');
            if (parts) {
                String segment = text.substring(from, i).strip();
                if (segment.length() > 3) {
                    segments.add(segment);
                }
                from = i + 1;
            }
        }
    }

    /** The country whose ministry or embassy a segment names. */
    private Optional<CountryCode> named(String segment) {
        Tokens tokens = Tokens.of(segment);
        for (Mention.Country country : countriesOf(tokens)) {
            if (country.form() == Mention.Form.CITY || country.form() == Mention.Form.CAPITAL) {
                continue;
            }
            int first = tokens.firstFrom(country.span().start());
            int after = tokens.firstFrom(country.span().end());
            if (country.form() == Mention.Form.BODY || precedes(tokens, after) || follows(tokens, first)) {
                return Optional.of(country.first());
            }
        }
        return Optional.empty();
    }

    /** {@code Turkey Ministry of}, {@code Australian Government}, {@code Norwegian Embassy}: at most two words between. */
    private static boolean precedes(Tokens tokens, int after) {
        for (int t = after; t < after + 3 && tokens.isWord(t); t++) {
            if (!tokens.isCapitalised(t)) {
                return false;
            }
            if (isOf(tokens, t, MINISTRIES) || isOf(tokens, t, MISSIONS)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Ministry of Foreign Affairs of the Republic of X}, {@code Embassy of X}; a ministry's comma will do. */
    private static boolean follows(Tokens tokens, int first) {
        int before = first - 1;
        before -= tokens.isWord(before, "the") ? 1 : 0;
        boolean of = tokens.isWord(before, "of");
        boolean comma = tokens.isMark(before, ',');
        if (!of && !comma) {
            return false;
        }
        for (int t = before - 1; t >= 0 && t > before - 14; t--) {
            if (tokens.isMark(t, '.') || tokens.isNumber(t)) {
                return false;
            }
            if (isOf(tokens, t, MINISTRIES) || of && isOf(tokens, t, MISSIONS)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOf(Tokens tokens, int token, List<String> words) {
        for (String word : words) {
            if (tokens.isWord(token, word)) {
                return true;
            }
        }
        return false;
    }

    /** A line that is a country's name, over or under a line that is a ministry's. */
    private Optional<CountryCode> besideMinistry() {
        List<Block> blocks = reading.view().blocks();
        for (int i = 0; i + 1 < Math.min(5, blocks.size()); i++) {
            Optional<CountryCode> above = onlyCountry(blocks.get(i).span());
            Optional<CountryCode> below = onlyCountry(blocks.get(i + 1).span());
            if (above.isPresent() && isMinistry(blocks.get(i + 1).span())) {
                return above;
            }
            if (below.isPresent() && isMinistry(blocks.get(i).span())) {
                return below;
            }
        }
        return Optional.empty();
    }

    private Optional<CountryCode> onlyCountry(Span line) {
        return mentions.within(line, Mention.Country.class).stream()
                .filter(c -> c.form() == Mention.Form.NAME
                        && line.length() - c.span().length() < 6)
                .map(Mention.Country::first)
                .findFirst();
    }

    private boolean isMinistry(Span line) {
        Tokens tokens = reading.tokens();
        int first = tokens.firstFrom(line.start());
        return line.length() < 90 && (isOf(tokens, first, MINISTRIES) || isOf(tokens, first + 1, MINISTRIES));
    }

    private List<Mention.Country> countriesOf(Tokens tokens) {
        Reading side =
                new Reading(reading.view(), tokens, reading.hits().lexicon().scan(tokens), reading.states());
        List<Mention> found = new ArrayList<>();
        new CountryNames().find(side, found);
        return found.stream().map(m -> (Mention.Country) m).toList();
    }
}
