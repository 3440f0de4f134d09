package chancery.extract.layout;

import chancery.claim.Claim;
import chancery.claim.Evidence;
import chancery.extract.FactBox;
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
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Lists of texts under a heading about agreements, one a line or parted by semicolons, and lines elsewhere that are a
 * title with its date:
 *
 * <pre>
 * Agreement on Trade and Economic Cooperation (Vilnius, 13 April 1996)
 * 2 December 1993 Treaty on Friendship
 * Protocol on Archives (under negotiation)
 * </pre>
 */
final class AgreementList implements Grammar {
    private static final double DATED = 0.95;
    private static final double UNDATED = 0.85;
    private static final double UNDER_HEADING = 0.92;
    private static final double NO_NOUN = 0.75;
    private static final double ELSEWHERE = 0.85;

    @Override
    public String id() {
        return "agreement-list";
    }

    @Override
    public void read(Scene scene, int block, List<Claim> claims) {
        Block content = scene.blocks().get(block);
        if (content instanceof Block.Heading) {
            return;
        }
        if (content instanceof Block.Table table) {
            for (FactBox.Fact fact : FactBox.of(scene, table)) {
                if (fact.topic().filter(t -> t == Topic.AGREEMENTS).isPresent()) {
                    for (Span line : fact.value().lines()) {
                        read(scene, block, line, true, plural(scene, fact.label()), claims);
                    }
                }
            }
            return;
        }
        boolean listed = scene.context(block).topic() == Topic.AGREEMENTS;
        Optional<Mention.Instrument> heading = heading(scene, block);
        boolean title = scene.has(block, Sign.INSTRUMENT) && scene.has(block, Sign.TIME);
        if (listed || heading.isPresent() || title) {
            read(scene, block, content.span(), listed, heading, claims);
        }
    }

    private void read(
            Scene scene,
            int block,
            Span span,
            boolean listed,
            Optional<Mention.Instrument> heading,
            List<Claim> claims) {
        OptionalInt year = scene.context(block).year();
        Optional<Edtf> dated = Optional.empty();
        Optional<CountryCode> with = Optional.empty();
        for (Span part : parts(scene, span)) {
            Optional<TextLine> read = TextLine.of(scene, part, dated, year);
            if (read.isEmpty()) {
                continue;
            }
            TextLine line =
                    read.get().with().isPresent() ? read.get() : read.get().withCountry(with);
            with = line.with();
            boolean leads = leadsWithDate(scene, part);
            dated = leads ? line.date() : dated;
            if (listed || heading.isPresent()) {
                inList(scene, block, line, heading, claims);
            } else if (part.start() == span.start() || dated.isPresent()) {
                elsewhere(scene, block, line, dated.isPresent(), claims);
            }
        }
    }

    private static boolean leadsWithDate(Scene scene, Span part) {
        return scene.mentions().within(part, Mention.Time.class).stream()
                .findFirst()
                .filter(time -> time.span().start() - part.start() < 3)
                .isPresent();
    }

    /** The sort of texts that the nearest heading names in the plural: 'Recent Exchanges of Notes'. */
    private static Optional<Mention.Instrument> heading(Scene scene, int block) {
        List<Span> headings = scene.context(block).headings();
        if (headings.isEmpty()) {
            return Optional.empty();
        }
        // a short line above may have been taken for a lead-in: the heading over it counts too
        for (int i = headings.size() - 1; i >= 0 && i >= headings.size() - 2; i--) {
            Span heading = headings.get(i);
            Optional<Mention.Instrument> texts = plural(scene, heading);
            if (texts.isPresent()) {
                return texts;
            }
        }
        return Optional.empty();
    }

    private static Optional<Mention.Instrument> plural(Scene scene, Span heading) {
        return heading.length() > Labels.LONGEST
                ? Optional.empty()
                : scene.mentions().within(heading, Mention.Instrument.class).stream()
                        .filter(Mention.Instrument::plural)
                        .findFirst();
    }

    /** A line's texts: parted by semicolons outside brackets where each part is long enough to be one. */
    private static List<Span> parts(Scene scene, Span span) {
        String text = scene.reading().text();
        List<Span> parts = new ArrayList<>();
        int from = span.start();
        int depth = 0;
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
            boolean and = c == ' ' && depth == 0 && text.startsWith(" and a ", i) && beginsText(scene, i + 7)
                    || c == ' ' && depth == 0 && text.startsWith(" and an ", i) && beginsText(scene, i + 8);
            if (c == ';' && depth == 0 && !goesOn(text, i + 1, span.end()) || and) {
                parts.add(new Span(from, i));
                from = and ? i + 5 : i + 1;
            }
        }
        parts.add(new Span(from, span.end()));
        return parts;
    }

    /** Whether a text's noun begins at a place, with a capital. */
    private static boolean beginsText(Scene scene, int at) {
        Tokens tokens = scene.reading().tokens();
        int t = tokens.firstFrom(at);
        return tokens.isCapitalised(t) && scene.reading().longest(t, "instruments.instruments") >= 0;
    }

    /** 'in force since 1993', 'signed in Kyiv': what goes on with the text before the semicolon. */
    private static boolean goesOn(String text, int from, int to) {
        int i = from;
        while (i < to && text.charAt(i) == ' ') {
            i++;
        }
        boolean joined = text.startsWith("and ", i);
        return i < to && Character.isLowerCase(text.charAt(i)) && !joined;
    }

    private void inList(
            Scene scene, int block, TextLine read, Optional<Mention.Instrument> heading, List<Claim> claims) {
        TextLine line =
                read.date().isPresent() || read.status().isPresent() ? read : read.withDate(signedBelow(scene, block));
        boolean signed = heading.isPresent() && saysSigned(scene, line.tail())
                || line.with().isPresent();
        boolean noun = line.instrument().isPresent() || signed;
        boolean placed = line.date().isPresent() || line.status().isPresent();
        boolean titled = line.instrument().isPresent() && beginsTitle(scene, line);
        if (!placed && !titled || !noun || line.instrument().isEmpty() && !isTitle(scene, line)) {
            return;
        }
        double confidence =
                line.instrument().isEmpty() ? heading.isPresent() ? UNDER_HEADING : NO_NOUN : placed ? DATED : UNDATED;
        Evidence evidence = Evidence.of(line.span(), id(), confidence);
        if (heading.isPresent() && line.instrument().isEmpty()) {
            evidence = FigureContext.add(evidence, heading.get().noun());
        }
        Optional<String> instrument =
                heading.map(Mention.Instrument::instrument).or(() -> Optional.of("agreement"));
        Texts.agreement(scene, line, instrument, evidence).ifPresent(claims::add);
        Texts.aid(scene, block, line, Surroundings.of(scene, block), evidence).ifPresent(claims::add);
    }

    /** The date of an item below that says 'signed in Kyiv on 11 July 2016'. */
    private static Optional<Edtf> signedBelow(Scene scene, int block) {
        Tokens tokens = scene.reading().tokens();
        if (!(scene.blocks().get(block) instanceof Block.Item title)) {
            return block + 1 < scene.blocks().size()
                            && scene.blocks().get(block + 1) instanceof Block.Paragraph next
                            && next.span().length() < 120
                            && saysSigned(scene, next.span())
                            && tokens.isWord(tokens.firstFrom(next.span().start()), "signed")
                    ? scene.mentions().within(next.span(), Mention.Time.class).stream()
                            .findFirst()
                            .flatMap(time -> time.resolve(OptionalInt.empty()))
                    : Optional.empty();
        }
        for (int i = block + 1; i < Math.min(scene.blocks().size(), block + 8); i++) {
            if (!(scene.blocks().get(i) instanceof Block.Item item) || item.depth() <= title.depth()) {
                return Optional.empty();
            }
            if (tokens.isWord(tokens.firstFrom(item.span().start()), "signed")) {
                return scene.mentions().within(item.span(), Mention.Time.class).stream()
                        .findFirst()
                        .flatMap(time -> time.resolve(OptionalInt.empty()));
            }
        }
        return Optional.empty();
    }

    private static boolean saysSigned(Scene scene, Span tail) {
        Tokens tokens = scene.reading().tokens();
        for (int t = tokens.firstFrom(tail.start()); t < tokens.count() && tokens.start(t) < tail.end(); t++) {
            if (tokens.isWord(t, "signed") || tokens.isWord(t, "exchanged") || tokens.isWord(t, "concluded")) {
                return true;
            }
        }
        return false;
    }

    /** Outside such lists only a line that is a title with a date of its own. */
    private void elsewhere(Scene scene, int block, TextLine line, boolean led, List<Claim> claims) {
        Topic topic = scene.context(block).topic();
        boolean fits = topic != Topic.PRESS
                && topic != Topic.VISITS
                && line.instrument().isPresent()
                && line.date().isPresent()
                && beginsTitle(scene, line)
                && line.title().length() < 200;
        Optional<Mention.Instrument> title = line.nouns(scene).stream().findFirst();
        if (fits
                && (led || isLong(scene, title.get()))
                && !title.get().plural()
                && !hasTwoSentences(scene, line.title())) {
            Texts.agreement(scene, line, Optional.empty(), Evidence.of(line.span(), id(), ELSEWHERE))
                    .ifPresent(claims::add);
        }
    }

    /** A title, or a noun of so many words that it is one: 'Double Taxation Avoidance Convention'. */
    static boolean isLong(Scene scene, Mention.Instrument title) {
        Tokens tokens = scene.reading().tokens();
        int words = tokens.firstFrom(title.noun().end())
                - tokens.firstFrom(title.noun().start());
        return title.titled() || words >= 3;
    }

    private static boolean hasTwoSentences(Scene scene, Span title) {
        String text = scene.reading().text();
        for (int i = title.start() + 1; i + 2 < title.end(); i++) {
            if (text.charAt(i) == '.' && text.charAt(i + 1) == ' ' && Character.isUpperCase(text.charAt(i + 2))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the title itself begins the line, not a sentence about it. */
    private static boolean beginsTitle(Scene scene, TextLine line) {
        OptionalInt noun = TextLine.nounToken(scene, line.title());
        if (noun.isEmpty()) {
            return false;
        }
        int start = scene.reading().tokens().start(noun.getAsInt());
        return start - line.title().start() <= 60
                && capitalised(scene, new Span(line.title().start(), start));
    }

    /** All words of some length begin with capitals. */
    private static boolean capitalised(Scene scene, Span words) {
        boolean begin = true;
        String text = scene.reading().text();
        for (int i = words.start(); i < words.end(); i++) {
            boolean letter = Character.isLetter(text.charAt(i));
            if (letter && begin && i > words.start() && Character.isLowerCase(text.charAt(i)) && length(text, i) > 3) {
                return false;
            }
            begin = !letter;
        }
        return true;
    }

    private static int length(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return i - from;
    }

    private static boolean isTitle(Scene scene, TextLine line) {
        String words = scene.words(line.title());
        return line.title().length() < 140
                        && Character.isUpperCase(words.charAt(0))
                        && line.date().filter(AgreementList::exact).isPresent()
                || line.status().isPresent() && line.title().length() < 140 && Character.isUpperCase(words.charAt(0));
    }

    private static boolean exact(Edtf date) {
        return date instanceof Edtf.At;
    }
}
