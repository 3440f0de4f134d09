package chancery.extract.layout;

import chancery.authority.Hits;
import chancery.claim.Claim;
import chancery.claim.Evidence;
import chancery.extract.Grammar;
import chancery.extract.Scene;
import chancery.extract.Sign;
import chancery.extract.Topic;
import chancery.mention.Mention;
import chancery.page.Block;
import chancery.page.Span;
import chancery.page.Tokens;
import chancery.value.Edtf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Texts listed after a sentence that says that they were signed, in the line itself or in the items below:
 * {@code The following were signed in Port Louis on 11 March 2015: (i) MoU on X; (ii) Protocol on Y.}
 */
final class SignedList implements Grammar {
    private static final double SURE = 0.93;
    private static final double UNDATED = 0.75;
    private static final int FARTHEST = 30;
    private static final int LONGEST_LEAD = 400;
    private static final Set<String> SIGNING = Set.of(
            "signed", "exchanged", "concluded", "initialled", "issued", "adopted", "signing", "finalized", "inked");

    @Override
    public String id() {
        return "signed-list";
    }

    @Override
    public void read(Scene scene, int block, List<Claim> claims) {
        Block content = scene.blocks().get(block);
        boolean text = scene.has(block, Sign.INSTRUMENT);
        if (!text || content instanceof Block.Heading || content instanceof Block.Table) {
            return;
        }
        if (scene.has(block, Sign.COLON)) {
            inline(scene, block, content.span(), claims);
        }
        below(scene, block, content, claims);
    }

    /** '... were signed on D: (i) A; (ii) B; and (iii) C.' */
    private void inline(Scene scene, int block, Span span, List<Claim> claims) {
        String text = scene.reading().text();
        int from = span.start();
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            boolean stop = c == '.'
                    && i + 2 < span.end()
                    && text.charAt(i + 1) == ' '
                    && Character.isUpperCase(text.charAt(i + 2))
                    && i > 3
                    && text.charAt(i - 2) != ' ';
            if (stop) {
                from = i + 1;
            } else if (c == ':' && isSigning(scene, new Span(Math.max(from, i - LONGEST_LEAD), i))) {
                int end = end(text, i + 1, span.end());
                list(scene, block, new Span(Math.max(from, i - LONGEST_LEAD), i), new Span(i + 1, end), claims);
                from = end;
                i = Math.max(i, end - 1);
            }
        }
    }

    /** The list's end: the first full stop that no initial or abbreviation makes. */
    private static int end(String text, int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
            boolean stop = c == '.'
                    && depth == 0
                    && (i + 1 >= to
                            || text.charAt(i + 1) == ' ' && i + 2 < to && Character.isUpperCase(text.charAt(i + 2)))
                    && i > from + 3
                    && Character.isLetterOrDigit(text.charAt(i - 1))
                    && text.charAt(i - 2) != ' '
                    && text.charAt(i - 2) != '.';
            if (stop) {
                return i;
            }
        }
        return to;
    }

    private static boolean isSigning(Scene scene, Span lead) {
        Tokens tokens = scene.reading().tokens();
        boolean signing = false;
        for (int t = tokens.firstFrom(lead.start()); t < tokens.count() && tokens.start(t) < lead.end(); t++) {
            signing |= tokens.isWord(t) && SIGNING.contains(chancery.authority.Words.fold(tokens.string(t)));
        }
        return signing;
    }

    private void list(Scene scene, int block, Span lead, Span list, List<Claim> claims) {
        Optional<Edtf> date = date(scene, block, lead);
        String text = scene.reading().text();
        List<Span> parts = new ArrayList<>();
        int from = list.start();
        int depth = 0;
        for (int i = list.start(); i < list.end(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
            if (c == ';' && depth == 0) {
                parts.add(new Span(from, i));
                from = i + 1;
            }
        }
        parts.add(new Span(from, list.end()));
        for (Span part : parts) {
            Span title = afterLabel(scene, part);
            Span ahead = new Span(part.start(), title.start());
            List<Mention.Time> times = scene.mentions().within(ahead, Mention.Time.class);
            if (!times.isEmpty()) { // '; and in March 2013 (iii) MOU on Health'
                date = times.get(times.size() - 1).resolve(OptionalInt.empty()).or(() -> Optional.empty());
            }
            boolean labelled = title.start() > part.start() + 1
                    && text.charAt(title.start() - 1) == ' '
                    && scene.words(new Span(part.start(), title.start()))
                            .strip()
                            .endsWith(")");
            char begin = title.isEmpty() ? ' ' : text.charAt(title.start());
            if (labelled || Character.isUpperCase(begin) || begin == '"') {
                text(scene, block, title, date, lead, claims);
            }
        }
    }

    /** The part without 'and', a label '(iii)' and what stands before it. */
    private static Span afterLabel(Scene scene, Span part) {
        Tokens tokens = scene.reading().tokens();
        int first = tokens.firstFrom(part.start());
        int t = first;
        while (t < first + 10 && t < tokens.count() && tokens.start(t) < part.end()) {
            boolean label =
                    tokens.isMark(t, '(') && tokens.isMark(t + 2, ')') && tokens.end(t + 1) - tokens.start(t + 1) <= 4;
            if (label) {
                int next = Math.min(tokens.count() - 1, t + 3);
                return new Span(Math.min(part.end(), tokens.start(next)), part.end());
            }
            t++;
        }
        t = first;
        while (tokens.isWord(t, "and") || tokens.isWord(t, "a") || tokens.isWord(t, "an") || tokens.isWord(t, "the")) {
            t++;
        }
        return t < tokens.count() && tokens.start(t) < part.end() ? new Span(tokens.start(t), part.end()) : part;
    }

    /** An item under a lead that says that what follows was signed. */
    private void below(Scene scene, int block, Block content, List<Claim> claims) {
        if (!(content instanceof Block.Item item)) {
            return;
        }
        for (int i = block - 1; i >= 0 && block - i < FARTHEST; i--) {
            Block above = scene.blocks().get(i);
            if (above instanceof Block.Item sibling && sibling.depth() >= item.depth()) {
                continue;
            }
            if (above instanceof Block.Heading || above instanceof Block.Table) {
                return;
            }
            Span lead = lastSentence(scene, above.span());
            if (leads(scene, lead) && isSigning(scene, lead)) {
                text(scene, block, content.span(), date(scene, i, lead), lead, claims);
            }
            return;
        }
    }

    private static boolean leads(Scene scene, Span lead) {
        String words = scene.words(lead);
        return words.endsWith(":")
                || words.endsWith("viz.")
                || words.endsWith("namely")
                || words.endsWith("viz")
                || words.endsWith("following");
    }

    private static Span lastSentence(Scene scene, Span span) {
        String text = scene.reading().text();
        for (int i = span.end() - 8; i > span.start() + 1; i--) {
            if (text.charAt(i) == '.'
                    && text.charAt(i + 1) == ' '
                    && Character.isUpperCase(text.charAt(i + 2))
                    && (Character.isLowerCase(text.charAt(i - 1)) || text.charAt(i - 1) == ')')) {
                return new Span(i + 2, span.end());
            }
        }
        return span;
    }

    /** The date that the lead tells; without one, the year that the heading gives. */
    private static Optional<Edtf> date(Scene scene, int block, Span lead) {
        Optional<Edtf> date = Optional.empty();
        OptionalInt year = scene.context(block).year();
        for (Mention.Time time : scene.mentions().within(lead, Mention.Time.class)) {
            Optional<Edtf> here = time.resolve(year);
            if (here.isPresent()
                    && (date.isEmpty() || here.get().firstDay() >= date.get().firstDay())) {
                date = here;
            }
        }
        return date;
    }

    private void text(Scene scene, int block, Span span, Optional<Edtf> date, Span lead, List<Claim> claims) {
        Optional<TextLine> line = TextLine.of(scene, span, date, OptionalInt.empty());
        if (line.isEmpty()
                || line.get().instrument().isEmpty()
                || scene.context(block).topic() == Topic.PRESS) {
            return;
        }
        Hits hits = scene.reading().hits();
        Tokens tokens = scene.reading().tokens();
        Optional<String> planned = Optional.empty();
        for (int t = tokens.firstFrom(lead.start()); t < tokens.count() && tokens.start(t) < lead.end(); t++) {
            int hit = scene.reading().longest(t, "measures.open");
            planned = hit < 0 ? planned : hits.lexeme(hit).attribute("status");
        }
        TextLine read = line.get();
        TextLine told = read.status().isPresent() || planned.isEmpty()
                ? read
                : new TextLine(
                        read.span(),
                        read.title(),
                        read.instrument(),
                        Optional.empty(),
                        read.sum(),
                        planned,
                        read.with(),
                        read.tail());
        Evidence evidence =
                FigureContext.add(Evidence.of(told.span(), id(), told.date().isPresent() ? SURE : UNDATED), lead);
        Texts.agreement(scene, told, Optional.empty(), evidence).ifPresent(claims::add);
        Texts.aid(scene, block, told, Surroundings.of(scene, block), evidence).ifPresent(claims::add);
    }
}
