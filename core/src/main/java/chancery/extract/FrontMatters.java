package chancery.extract;

import chancery.authority.Words;
import chancery.mention.CountryNames;
import chancery.mention.Mention;
import chancery.mention.Mentions;
import chancery.mention.Reading;
import chancery.page.Block;
import chancery.page.Span;
import chancery.page.Tokens;
import chancery.value.CountryCode;
import chancery.value.Edtf;
import java.util.ArrayList;
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
        Optional<CountryCode> publisher = Publishers.of(reading, mentions, titled);
        Map<CountryCode, Integer> counts = counts();
        Optional<Pair> pair = pair(titled, publisher, related(), counts);
        Optional<CountryCode> subject = titled.size() == 1 ? Optional.of(titled.get(0)) : Optional.empty();
        Optional<CountryCode> own =
                publisher.filter(p -> pair.map(x -> x.has(p)).orElse(true));
        if (own.isEmpty()) {
            Optional<CountryCode> host = Publishers.host(reading, mentions);
            // a country brief names the other country in its title; a title of two names the publisher's first
            own = pair.flatMap(p -> host.flatMap(p::other)
                    .or(() -> subject.flatMap(p::other))
                    .or(() -> titled.size() > 1 ? Optional.of(p.first()) : Optional.empty()));
        }
        Optional<Span> editionSpan = edition();
        Optional<Edtf> edition = editionSpan.flatMap(span -> mentions.within(span, Mention.Time.class).stream()
                .findFirst()
                .flatMap(time -> time.resolve(OptionalInt.empty())));
        return new FrontMatter(pair, subject, own, edition, editionSpan);
    }

    /** The countries of the document's title and first headings. */
    private List<CountryCode> titled() {
        List<CountryCode> codes = new ArrayList<>(joined());
        if (codes.size() == 2) {
            return codes;
        }
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

    /** {@code Japan-Mongolia Relations}, {@code Germany and Namibia}: two countries that only a joint parts, in order. */
    private List<CountryCode> joined() {
        List<Block> blocks = reading.view().blocks();
        for (int i = 0; i < Math.min(6, blocks.size()); i++) {
            Span span = blocks.get(i).span();
            if (span.length() > 120) {
                continue;
            }
            List<Mention.Country> found = mentions.within(span, Mention.Country.class);
            for (int c = 0; c + 1 < found.size(); c++) {
                CountryCode first = found.get(c).first();
                CountryCode second = found.get(c + 1).first();
                if (!first.equals(second)
                        && isJoint(
                                found.get(c).span().end(),
                                found.get(c + 1).span().start())) {
                    return List.of(first, second);
                }
            }
        }
        return List.of();
    }

    /** The pair that {@code relations of X and Y}, {@code X-Y relations} name most often. */
    private Optional<Pair> related() {
        Map<Pair, Integer> told = new HashMap<>();
        Optional<Mention.Country> before = Optional.empty();
        Tokens tokens = reading.tokens();
        for (Mention mention : mentions.all()) {
            if (!(mention instanceof Mention.Country country)) {
                continue;
            }
            if (before.isPresent()
                    && isJoint(before.get().span().end(), country.span().start())) {
                int first = tokens.firstFrom(before.get().span().start());
                int last = tokens.firstFrom(country.span().end());
                boolean relations = false;
                for (int t = first - 1; t > first - 6 && t >= 0 && sameLine(t, first); t--) {
                    relations |= tokens.isWord(t, "relations") || tokens.isWord(t, "ties");
                }
                for (int t = last; t < last + 2 && t < tokens.count() && sameLine(first, t); t++) {
                    relations |= tokens.isWord(t, "relations") || tokens.isWord(t, "ties");
                }
                if (relations && !before.get().first().equals(country.first())) {
                    told.merge(new Pair(before.get().first(), country.first()), 1, Integer::sum);
                }
            }
            before = Optional.of(country);
        }
        return told.entrySet().stream()
                .max((x, y) -> {
                    int byCount = Integer.compare(x.getValue(), y.getValue());
                    return byCount != 0
                            ? byCount
                            : y.getKey().toString().compareTo(x.getKey().toString());
                })
                .map(Map.Entry::getKey);
    }

    private boolean sameLine(int token, int later) {
        for (int i = reading.tokens().end(token); i < reading.tokens().start(later); i++) {
            if (reading.text().charAt(i) == '\n') {
                return false;
            }
        }
        return true;
    }

    private boolean isJoint(int from, int to) {
        Tokens tokens = reading.tokens();
        int t = tokens.firstFrom(from);
        boolean joint =
                tokens.isMark(t, '-') || tokens.isMark(t, '\u2013') || tokens.isMark(t, '&') || tokens.isWord(t, "and");
        int next = tokens.isWord(t + 1, "the") ? t + 2 : t + 1;
        return joint && next < tokens.count() && (tokens.start(next) == to || tokens.isWord(next + 1, "of"));
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
            List<CountryCode> titled,
            Optional<CountryCode> publisher,
            Optional<Pair> related,
            Map<CountryCode, Integer> counts) {
        if (titled.size() >= 2) {
            CountryCode first = titled.get(0);
            CountryCode second = titled.get(1);
            return Optional.of(
                    publisher.filter(second::equals).isPresent() ? new Pair(second, first) : new Pair(first, second));
        }
        Optional<CountryCode> one = titled.stream().findFirst();
        if (related.isPresent() && one.map(related.get()::has).orElse(true)) {
            return related;
        }
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
        List<CountryCode> others =
                often.stream().filter(c -> !c.equals(anchor.get())).toList();
        if (others.isEmpty() || !stands(others, counts)) {
            return Optional.empty();
        }
        CountryCode other = others.get(0);
        return Optional.of(publisher.equals(anchor) ? new Pair(anchor.get(), other) : new Pair(other, anchor.get()));
    }

    /** Whether the country named most often stands out: a list of many countries' visits has no pair. */
    private static boolean stands(List<CountryCode> others, Map<CountryCode, Integer> counts) {
        int first = counts.getOrDefault(others.get(0), 0);
        int second = others.size() > 1 ? counts.getOrDefault(others.get(1), 0) : 0;
        int all = others.stream().mapToInt(counts::get).sum();
        return first >= 2 * second && first * 20 >= all * 9;
    }

    private Optional<Span> edition() {
        List<Block> blocks = reading.view().blocks();
        int newest = newestYear();
        for (int i = 0; i < Math.min(8, blocks.size()); i++) {
            Span span = blocks.get(i).span();
            List<Mention.Time> times = span.length() < 60 ? mentions.within(span, Mention.Time.class) : List.of();
            if (times.size() == 1
                    && isEdition(times.get(0), newest)
                    && span.length() - times.get(0).span().length() < 30
                    && !(blocks.get(i) instanceof Block.Table)) {
                return Optional.of(times.get(0).span());
            }
        }
        for (Block block : blocks) {
            if (block.span().length() < 200 && speaksOfUpdating(block.span())) {
                List<Mention.Time> times = mentions.within(block.span(), Mention.Time.class);
                if (!times.isEmpty() && isEdition(times.get(times.size() - 1), newest)) {
                    return Optional.of(times.get(times.size() - 1).span());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isEdition(Mention.Time time, int newest) {
        return time.extent() == Mention.Extent.POINT
                && time.start().hasYear()
                && time.start().year() >= newest;
    }

    /** The year that at most one in ten of the page's dates lies behind: an edition is not older than what it tells. */
    private int newestYear() {
        List<Integer> years = new ArrayList<>();
        for (Mention mention : mentions.all()) {
            if (mention instanceof Mention.Time time && time.start().hasYear()) {
                years.add(time.start().year());
            }
        }
        years.sort(null);
        return years.isEmpty() ? 0 : years.get((years.size() - 1) * 9 / 10);
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
