package chancery.extract.layout;

import chancery.authority.Hits;
import chancery.authority.Lexeme;
import chancery.claim.Claim;
import chancery.claim.Evidence;
import chancery.claim.Field;
import chancery.claim.Fields;
import chancery.claim.Kind;
import chancery.extract.Grammar;
import chancery.extract.Scene;
import chancery.extract.Sign;
import chancery.extract.Topic;
import chancery.mention.Mention;
import chancery.page.Block;
import chancery.page.Span;
import chancery.page.Tokens;
import chancery.value.CountryCode;
import chancery.value.Edtf;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Theme years, anniversaries, weeks and festivals, wherever they are named with a date of their own or under a heading
 * with a year: {@code 2006: 800th Anniversary of the Foundation of the State; the "Year of Mongolia in Japan"},
 * {@code Days of Lithuanian Cinema: Tbilisi, October 2014}.
 */
final class ObservanceList implements Grammar {
    private static final double BESIDE = 0.92;
    private static final double IN_SENTENCE = 0.87;
    private static final double HEADING = 0.9;
    /** A date farther from the name than this is not its own. */
    private static final int NEAR = 240;

    /** A line of a list of visits is no longer; what it names is the visit's occasion. */
    private static final int JOURNEY = 160;

    private static final Set<String> LEFT_OUT = Set.of(
            "national day",
            "national days",
            "europe day",
            "commemoration",
            "commemoration of",
            "commemorations",
            "commemorative event",
            "commemorative events",
            "celebration of",
            "celebrations of",
            "week",
            "weeks",
            "wedding anniversary",
            "business day",
            "national week",
            "trade week");

    @Override
    public String id() {
        return "observance-list";
    }

    @Override
    public void read(Scene scene, int block, List<Claim> claims) {
        if (!scene.has(block, Sign.OBSERVANCE)) {
            return;
        }
        Block content = scene.blocks().get(block);
        Topic topic = scene.context(block).topic();
        if (topic == Topic.PRESS
                || topic == Topic.VISITS
                        && !(content instanceof Block.Heading)
                        && (content instanceof Block.Table || content.span().length() < JOURNEY)) {
            return;
        }
        if (content instanceof Block.Table table) {
            for (Block.Row row : table.rows()) {
                OptionalInt year = row.cells().isEmpty()
                        ? OptionalInt.empty()
                        : yearIn(scene, row.cells().get(0).span());
                for (Block.Cell cell : row.cells()) {
                    read(scene, block, cell.span(), year, claims);
                }
            }
        } else {
            read(scene, block, content.span(), yearIn(scene, content.span()), claims);
        }
    }

    private static OptionalInt yearIn(Scene scene, Span span) {
        for (Mention.Time time : scene.mentions().within(span, Mention.Time.class)) {
            if (time.hasYear() && time.span().start() - span.start() < 6) {
                Optional<Integer> year = time.resolve(OptionalInt.empty()).flatMap(Edtf::year);
                return year.isPresent() ? OptionalInt.of(year.get()) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** A name found, with the tokens it covers. */
    private record Found(Span name, int first, int last, boolean anniversary) {}

    private void read(Scene scene, int block, Span span, OptionalInt head, List<Claim> claims) {
        Tokens tokens = scene.reading().tokens();
        int from = tokens.firstFrom(span.start());
        int to = tokens.firstFrom(span.end());
        List<Mention.Time> times = scene.mentions().within(span, Mention.Time.class);
        List<Found> found = names(scene, from, to, times);
        for (int i = 0; i < found.size(); i++) {
            int before = i == 0 ? span.start() : found.get(i - 1).name().end();
            int after = i + 1 < found.size() ? found.get(i + 1).name().start() : span.end();
            Span name = found.get(i).name();
            Span near = new Span(Math.max(span.start(), name.start() - NEAR), Math.min(span.end(), name.end() + NEAR));
            claim(
                            scene,
                            block,
                            found.get(i),
                            new Span(before, after),
                            scene.mentions().within(near, Mention.Time.class),
                            head)
                    .ifPresent(claims::add);
        }
    }

    private List<Found> names(Scene scene, int from, int to, List<Mention.Time> times) {
        Tokens tokens = scene.reading().tokens();
        Hits hits = scene.reading().hits();
        int category = hits.lexicon().category("bodies.observances");
        Set<Integer> dates = new HashSet<>();
        times.forEach(time -> dates.add(tokens.firstFrom(time.span().start())));
        NamedSpans spans = new NamedSpans(scene);
        List<Found> found = new ArrayList<>();
        int t = from;
        while (t < to) {
            int hit = hits.longest(t, category);
            Optional<Found> name = hit < 0 || hits.lastToken(hit) >= to
                    ? Optional.empty()
                    : name(scene, spans, hits.lexeme(hit), t, hits.lastToken(hit), from, to, dates);
            name.ifPresent(found::add);
            t = name.map(n -> n.last() + 1).orElse(t + 1);
        }
        return found;
    }

    private static Optional<Found> name(
            Scene scene, NamedSpans spans, Lexeme lexeme, int first, int last, int from, int to, Set<Integer> dates) {
        Tokens tokens = scene.reading().tokens();
        String phrase = chancery.authority.Words.fold(lexeme.phrase());
        boolean anniversary =
                lexeme.attribute("kind").filter("anniversary"::equals).isPresent();
        int begin = spans.left(first, from);
        int end = spans.right(last, to, dates);
        if (anniversary) {
            int ordinal = ordinal(tokens, first, from);
            boolean jubilee = phrase.contains("jubilee") || phrase.contains("centen");
            boolean challenge = phrase.equals("millennium") && !tokens.isWord(last + 1, "of");
            if (challenge || ordinal < 0 && !(jubilee && end > last) || LEFT_OUT.contains(phrase)) {
                return Optional.empty();
            }
            int start = ordinal < 0 ? first : ordinal;
            return Optional.of(new Found(tokens.span(start, end), start, end, true));
        }
        Optional<Span> quoted = spans.quoted(first, from, to);
        boolean modified = begin < first || end > last;
        boolean plain = LEFT_OUT.contains(phrase);
        boolean capital = tokens.isCapitalised(first) && (!plain || begin < first && tokens.isCapitalised(last));
        boolean whole = lexeme.attribute("kind").filter(k -> k.equals("other")).isPresent();
        boolean day = phrase.equals("national day")
                || phrase.equals("national days")
                || phrase.equals("europe day")
                || phrase.equals("business day");
        if (quoted.isEmpty() && (!modified || !capital || whole) || day) {
            return Optional.empty();
        }
        Span name = quoted.orElse(tokens.span(begin, end));
        return Optional.of(new Found(name, begin, Math.max(end, tokens.firstFrom(name.end()) - 1), false));
    }

    /** The ordinal or number before 'anniversary', 'years of diplomatic relations': 35th, thirty-fifth, Tenth. */
    private static int ordinal(Tokens tokens, int noun, int from) {
        for (int t = noun - 1; t >= from && t >= noun - 3; t--) {
            if (tokens.isNumber(t)) {
                boolean year = tokens.end(t) - tokens.start(t) == 4 && t + 1 < noun && !tokens.isWord(t + 1);
                return year ? -1 : t;
            }
            String word = tokens.isWord(t) ? chancery.authority.Words.fold(tokens.string(t)) : "";
            if (ORDINAL_ENDS.stream().anyMatch(word::endsWith) && word.length() > 4 || TENS.contains(word)) {
                boolean hyphen = t - 2 >= from && tokens.isMark(t - 1, '-') && tokens.isWord(t - 2);
                return hyphen ? t - 2 : t;
            }
        }
        return -1;
    }

    private static final Set<String> ORDINAL_ENDS = Set.of(
            "ieth", "enth", "first", "second", "third", "ourth", "fifth", "sixth", "ighth", "ninth", "lfth", "dredth");
    private static final Set<String> TENS =
            Set.of("ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred");

    private Optional<Claim> claim(
            Scene scene, int block, Found found, Span around, List<Mention.Time> times, OptionalInt head) {
        OptionalInt year = head.isPresent() ? head : scene.context(block).year();
        Optional<Mention.Time> after = Optional.empty();
        Optional<Mention.Time> before = Optional.empty();
        String text = scene.reading().text();
        for (Mention.Time time : times) {
            int start = time.span().start();
            boolean inside = around.start() <= start && time.span().end() <= around.end();
            if (inside
                    && start >= found.name().end()
                    && after.isEmpty()
                    && sameSentence(text, found.name().end(), start)) {
                after = Optional.of(time);
            } else if (inside
                    && time.span().end() <= found.name().start()
                    && sameSentence(text, time.span().end(), found.name().start())) {
                before = Optional.of(time);
            }
        }
        NamedSpans spans = new NamedSpans(scene);
        OptionalInt context = before.filter(Mention.Time::hasYear).isPresent() ? yearOf(before.get(), year) : year;
        boolean near =
                after.isPresent() && after.get().span().start() - found.name().end() < 40;
        boolean beside =
                after.isPresent() && after.get().span().start() - found.name().end() < 90;
        boolean equated = before.isPresent()
                && found.name().start() - before.get().span().end() < 25
                && text.substring(before.get().span().end(), found.name().start())
                        .contains(" was ");
        Optional<Mention.Time> told = after.isPresent() && !equated && (beside || before.isEmpty()) ? after : before;
        Optional<Edtf> date = told.flatMap(time -> time.resolve(spans.year(time, context)));
        Optional<Mention.Time> closer = told.equals(after) ? closer(told, times) : Optional.empty();
        if (closer.isPresent()) {
            OptionalInt of = yearOf(told.get(), context);
            date = closer.get().resolve(of).or(() -> told.get().resolve(of));
        }
        if (found.anniversary() && told.equals(before) && !equated) {
            date = date.map(ObservanceList::yearOfStay); // the stay of a visit for the occasion tells its year
        }
        if (date.isEmpty()) { // '20th Anniversary of Relations: Culture Week, 24-29 Sept. 2012'
            date = times.stream()
                    .filter(time -> time.span().start() >= found.name().end()
                            && sameSentence(
                                    text, found.name().end(), time.span().start()))
                    .findFirst()
                    .flatMap(time -> time.resolve(context))
                    .flatMap(d -> found.anniversary() ? d.year().map(Edtf::year) : Optional.of(d));
        }
        boolean heading = date.isEmpty()
                && year.isPresent()
                && (scene.blocks().get(block) instanceof Block.Heading
                        || scene.blocks().get(block) instanceof Block.Item);
        if (heading) {
            date = Optional.of(Edtf.year(year.getAsInt()));
        }
        if (date.isEmpty()) {
            return Optional.empty();
        }
        Fields.Builder fields =
                Fields.builder().text(Field.NAME, scene.words(found.name())).date(Field.DATE, date);
        sides(scene, found, fields);
        double confidence = heading ? HEADING : near ? BESIDE : IN_SENTENCE;
        Evidence evidence = Evidence.of(found.name(), id(), confidence);
        if (told.isPresent()) {
            evidence = FigureContext.add(evidence, told.get().span());
        } else if (scene.context(block).yearSpan().isPresent()) {
            evidence =
                    FigureContext.add(evidence, scene.context(block).yearSpan().get());
        }
        return Optional.of(Claim.of(Kind.OBSERVANCE, fields.build(), evidence));
    }

    private static Edtf yearOfStay(Edtf date) {
        return date instanceof Edtf.Interval ? date.year().map(Edtf::year).orElse(date) : date;
    }

    /** A day or month right after a bare year: 'in 2015 it ran from 12 to 22 March'. */
    private static Optional<Mention.Time> closer(Optional<Mention.Time> told, List<Mention.Time> times) {
        if (told.isEmpty() || !told.get().hasYear() || told.get().start().month() > 0) {
            return Optional.empty();
        }
        int end = told.get().span().end();
        return times.stream()
                .filter(time -> !time.hasYear()
                        && time.span().start() > end
                        && time.span().start() - end < 24)
                .findFirst();
    }

    private static OptionalInt yearOf(Mention.Time time, OptionalInt otherwise) {
        Optional<Integer> year = time.resolve(otherwise).flatMap(Edtf::year);
        return year.isPresent() ? OptionalInt.of(year.get()) : otherwise;
    }

    private static boolean sameSentence(String text, int from, int to) {
        for (int i = from; i + 2 <= to && i + 2 < text.length(); i++) {
            if (text.charAt(i) == '.'
                    && text.charAt(i + 1) == ' '
                    && Character.isUpperCase(text.charAt(i + 2))
                    && i > 1
                    && Character.isLetterOrDigit(text.charAt(i - 1))
                    && text.charAt(i - 2) != '.'
                    && text.charAt(i - 2) != ' ') {
                return false;
            }
        }
        return to - from < 220;
    }

    /** Whose culture it is and where, as the name tells; relations are of the pair. */
    private static void sides(Scene scene, Found found, Fields.Builder fields) {
        Label label = Labels.of(scene, found.name());
        List<CountryCode> named = label.codes();
        if (named.size() == 2) {
            fields.country(Field.A, named.get(0)).country(Field.B, named.get(1));
            return;
        }
        boolean relations =
                chancery.authority.Words.fold(scene.words(found.name())).contains("relation");
        if (named.size() == 1 && !found.anniversary()) {
            fields.country(Field.A, named.get(0))
                    .country(Field.B, scene.front().pair().flatMap(pair -> pair.other(named.get(0))));
        } else if (relations) {
            scene.front()
                    .pair()
                    .ifPresent(pair -> fields.country(Field.A, pair.first()).country(Field.B, pair.second()));
        }
    }
}
