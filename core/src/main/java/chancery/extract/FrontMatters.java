package chancery.extract;

import chancery.authority.Words;
import chancery.mention.CountryNames;
import chancery.mention.Mention;
import chancery.mention.Mentions;
import chancery.mention.Reading;
import chancery.page.Block;
import chancery.page.Omission;
import chancery.page.Span;
import chancery.page.Tokens;
import chancery.value.CountryCode;
import chancery.value.Edtf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds what a page as a whole tells. The pair: the countries of the title before those of headings before those named
 * most often; the publisher: the country beside 'Ministry', 'Embassy', 'Government' in title, head and foot; the
 * edition: a date that stands alone near the top or beside 'updated', 'reviewed'.
 */
final class FrontMatters {
    private static final List<String> PUBLISHING =
            List.of("ministry", "department", "embassy", "government", "office", "secretariat");
    private static final List<String> UPDATING =
            List.of("updated", "reviewed", "update", "modified", "edition", "published", "revised", "prepared");

    private final Reading reading;
    private final Mentions mentions;

    private FrontMatters(Reading reading, Mentions mentions) {
        this.reading = reading;
        this.mentions = mentions;
    }

    static FrontMatter of(Reading reading, Mentions mentions) {
        return new FrontMatters(reading, mentions).read();
    }

    private FrontMatter read() {
        List<CountryCode> titled = titled();
        Optional<CountryCode> publisher = publisher(titled.size() >= 2 ? titled : List.of());
        Map<CountryCode, Integer> counts = counts();
        Optional<Pair> pair = pair(titled, publisher, counts);
        Optional<CountryCode> subject = titled.size() == 1 ? Optional.of(titled.get(0)) : Optional.empty();
        Optional<CountryCode> own =
                publisher.filter(p -> pair.map(x -> x.has(p)).orElse(true));
        if (own.isEmpty() && subject.isPresent()) {
            // a country brief: the title names the other country, the publisher is the other of the pair
            own = pair.flatMap(p -> p.other(subject.get()));
        }
        Optional<Span> editionSpan = edition();
        Optional<Edtf> edition = editionSpan.flatMap(span -> mentions.within(span, Mention.Time.class).stream()
                .findFirst()
                .flatMap(time -> time.resolve(OptionalInt.empty())));
        return new FrontMatter(pair, subject, own, edition, editionSpan);
    }

    /** The countries of the document's title and first headings. */
    private List<CountryCode> titled() {
        List<CountryCode> codes = new ArrayList<>();
        int lines = 0;
        for (Block block : reading.view().blocks()) {
            boolean title =
                    block instanceof Block.Heading || block.span().length() < 90 && !isLabelWithValue(block.span());
            if (title) {
                addCountries(mentions.within(block.span(), Mention.Country.class), codes);
            }
            if (codes.size() >= 2 || ++lines >= 6) {
                break;
            }
        }
        List<CountryCode> ofTitle = new ArrayList<>();
        reading.view().page().title().ifPresent(title -> addCountries(countriesOf(title), ofTitle));
        if (ofTitle.size() == 2) {
            return ofTitle;
        }
        if (codes.isEmpty()) {
            codes.addAll(ofTitle);
        }
        if (codes.isEmpty()) {
            addCountries(countriesOf(words(reading.view().page().doc())), codes);
        }
        return codes;
    }

    /** 'Independence: 25 June 1991 (from Yugoslavia)': what stands after a label is no title. */
    private boolean isLabelWithValue(Span span) {
        String text = reading.text();
        for (int i = span.start() + 1; i + 1 < span.end(); i++) {
            if (text.charAt(i) == ':' && text.charAt(i + 1) == ' ') {
                return true;
            }
        }
        return false;
    }

    /** A file name's words, each begun with a capital as names are. */
    private static String words(String doc) {
        StringBuilder out = new StringBuilder();
        boolean begin = true;
        for (int i = 0; i < doc.length(); i++) {
            char c = doc.charAt(i);
            boolean letter = Words.isLetter(c);
            out.append(letter ? (begin ? Character.toUpperCase(c) : c) : ' ');
            begin = !letter;
        }
        return out.toString();
    }

    private static void addCountries(List<Mention.Country> found, List<CountryCode> codes) {
        for (Mention.Country country : found) {
            boolean names = country.form() != Mention.Form.CITY
                    && country.form() != Mention.Form.BODY
                    && country.form() != Mention.Form.CAPITAL;
            if (names && !codes.contains(country.first())) {
                codes.add(country.first());
            }
        }
    }

    private List<Mention.Country> countriesOf(String text) {
        Tokens tokens = Tokens.of(text);
        Reading side =
                new Reading(reading.view(), tokens, reading.hits().lexicon().scan(tokens), reading.states());
        List<Mention> found = new ArrayList<>();
        new CountryNames().find(side, found);
        return found.stream().map(m -> (Mention.Country) m).toList();
    }

    /**
     * The country that the words at head and foot say publishes the page: beside 'Ministry', 'Embassy of', 'Government',
     * by a national body's name, by an address in its capital, by being named first. Each is some evidence; the most wins.
     *
     * @param among the countries it may be; any where there are none
     */
    private Optional<CountryCode> publisher(List<CountryCode> among) {
        String text = headAndFoot();
        Tokens tokens = Tokens.of(text);
        Map<CountryCode, Integer> evidence = new HashMap<>();
        for (Mention.Country country : countriesOf(text)) {
            CountryCode code = country.readings().stream()
                    .filter(among::contains)
                    .findFirst()
                    .orElse(country.first());
            if (!among.isEmpty() && !among.contains(code)) {
                continue;
            }
            int token = tokens.firstFrom(country.span().start());
            boolean place = country.form() == Mention.Form.CITY || country.form() == Mention.Form.CAPITAL;
            int weight = place ? 1 : country.form() == Mention.Form.BODY ? 3 : nearPublishing(tokens, token) ? 4 : 0;
            if (isBesidePublishing(tokens, country)) {
                weight = 6;
            } else if (weight > 0 && foreignMission(tokens, token)) {
                weight = 1; // 'our Embassy in X', 'Embassy of X' in a list of useful addresses
            }
            evidence.merge(code, weight, Integer::sum);
        }
        return evidence.entrySet().stream()
                .filter(e -> e.getValue() >= 2)
                .max(Map.Entry.<CountryCode, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    /** 'Embassy of the Philippines', 'Ministry of Foreign Affairs of Georgia', 'Royal Norwegian Embassy', 'Turkey Ministry'. */
    private static boolean isBesidePublishing(Tokens tokens, Mention.Country country) {
        if (country.form() == Mention.Form.CITY
                || country.form() == Mention.Form.CAPITAL
                || country.form() == Mention.Form.BODY) {
            return false;
        }
        int next = tokens.firstFrom(country.span().end());
        int of = tokens.firstFrom(country.span().start()) - 1;
        of = tokens.isWord(of, "the") ? of - 1 : of;
        if (tokens.isWord(of, "of")) {
            for (int t = of - 1; t >= Math.max(0, of - 6); t--) {
                if (tokens.isMark(t, '.') || tokens.isMark(t, '>') || tokens.isMark(t, '|')) {
                    return false;
                }
                if (isPublishing(tokens, t)) {
                    return true;
                }
            }
        }
        return isPublishing(tokens, next) && !tokens.isWord(next, "government") && !tokens.isWord(next, "office");
    }

    private static boolean foreignMission(Tokens tokens, int token) {
        for (int t = token - 6; t < token; t++) {
            if (tokens.isWord(t, "embassy") || tokens.isWord(t, "commission") || tokens.isWord(t, "consulate")) {
                return true;
            }
        }
        return false;
    }

    private String headAndFoot() {
        StringBuilder around = new StringBuilder();
        reading.view().page().title().ifPresent(title -> around.append(title).append(" . "));
        for (Omission omission : reading.view().page().omissions()) {
            if (around.length() < 6000) {
                around.append(omission.text()).append(" . ");
            }
        }
        List<Block> blocks = reading.view().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            boolean edge = i < 4 || i >= blocks.size() - 4;
            if (edge && blocks.get(i).span().length() < 200) {
                around.append(blocks.get(i).span().of(reading.text())).append(" . ");
            }
        }
        return around.toString();
    }

    /** Within the same phrase, since 'Ministry of Foreign Affairs and International Cooperation of X' may be long. */
    private static boolean nearPublishing(Tokens tokens, int token) {
        for (int t = token; t >= 0 && t >= token - 12 && !tokens.isMark(t, '.') && !tokens.isMark(t, '|'); t--) {
            if (isPublishing(tokens, t)) {
                return true;
            }
        }
        for (int t = token;
                t < tokens.count() && t <= token + 6 && !tokens.isMark(t, '.') && !tokens.isMark(t, '|');
                t++) {
            if (isPublishing(tokens, t)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPublishing(Tokens tokens, int token) {
        for (String word : PUBLISHING) {
            if (tokens.isWord(token, word)) {
                return true;
            }
        }
        return false;
    }

    private Map<CountryCode, Integer> counts() {
        Map<CountryCode, Integer> counts = new HashMap<>();
        for (Mention mention : mentions.all()) {
            if (mention instanceof Mention.Country country && country.form() != Mention.Form.COMPOUND) {
                int weight = country.form() == Mention.Form.CITY ? 1 : 2;
                counts.merge(country.first(), weight, Integer::sum);
            }
        }
        return counts;
    }

    private static Optional<Pair> pair(
            List<CountryCode> titled, Optional<CountryCode> publisher, Map<CountryCode, Integer> counts) {
        if (titled.size() >= 2) {
            CountryCode first = titled.get(0);
            CountryCode second = titled.get(1);
            return Optional.of(
                    publisher.filter(second::equals).isPresent() ? new Pair(second, first) : new Pair(first, second));
        }
        Optional<CountryCode> one = titled.stream().findFirst();
        Optional<CountryCode> own = publisher.filter(p -> !one.equals(Optional.of(p)));
        if (one.isPresent() && own.isPresent()) {
            return Optional.of(new Pair(own.get(), one.get()));
        }
        List<CountryCode> often = counts.entrySet().stream()
                .sorted((x, y) -> {
                    int byCount = Integer.compare(y.getValue(), x.getValue());
                    return byCount != 0 ? byCount : x.getKey().compareTo(y.getKey());
                })
                .map(Map.Entry::getKey)
                .toList();
        Optional<CountryCode> anchor =
                one.or(() -> publisher).or(() -> often.stream().findFirst());
        if (anchor.isEmpty()) {
            return Optional.empty();
        }
        return often.stream()
                .filter(c -> !c.equals(anchor.get()))
                .findFirst()
                .map(c -> publisher.equals(anchor) ? new Pair(anchor.get(), c) : new Pair(c, anchor.get()));
    }

    /** A date beside 'updated'; else one that stands alone near the top. */
    private Optional<Span> edition() {
        List<Block> blocks = reading.view().blocks();
        for (Block block : blocks) {
            if (block.span().length() < 200 && speaksOfUpdating(block.span())) {
                List<Mention.Time> times = mentions.within(block.span(), Mention.Time.class);
                if (!times.isEmpty()) {
                    return Optional.of(times.get(times.size() - 1).span());
                }
            }
        }
        for (int i = 0; i < Math.min(6, blocks.size()); i++) {
            Span span = blocks.get(i).span();
            List<Mention.Time> times = span.length() < 60 ? mentions.within(span, Mention.Time.class) : List.of();
            boolean alone = times.size() == 1
                    && times.get(0).hasYear()
                    && times.get(0).extent() == Mention.Extent.POINT
                    && span.length() - times.get(0).span().length() < 30;
            if (alone && !(blocks.get(i) instanceof Block.Table) && !labelled(blocks, i)) {
                return Optional.of(times.get(0).span());
            }
        }
        return Optional.empty();
    }

    /** 'Date of establishment of diplomatic relations:' and the date a line below. */
    private boolean labelled(List<Block> blocks, int block) {
        return block > 0 && blocks.get(block - 1).span().of(reading.text()).endsWith(":");
    }

    private boolean speaksOfUpdating(Span span) {
        Tokens tokens = reading.tokens();
        for (int t = tokens.firstFrom(span.start()); t < tokens.count() && tokens.start(t) < span.end(); t++) {
            for (String word : UPDATING) {
                if (tokens.isWord(t, word)) {
                    return true;
                }
            }
        }
        return false;
    }
}
