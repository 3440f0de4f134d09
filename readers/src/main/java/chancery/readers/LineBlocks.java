package chancery.readers;

import chancery.page.HeadingLevels;
import chancery.page.ItemDepths;
import chancery.page.LineShape;
import chancery.page.ListLabel;
import chancery.page.Navigation;
import chancery.page.PageBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Decides what each line of markup's text is: a heading though nothing marks it as one (bold, underlined, in capitals,
 * numbered over something), an item by a label that was typed, or a paragraph. A line that may head what follows is held
 * until that is known.
 */
final class LineBlocks {
    private static final int LONGEST_HEADING = 150;

    /** What comes after a held line. */
    enum Next {
        LINE,
        LIST,
        TABLE,
        HEADING,
        END
    }

    private final PageBuilder builder;
    private final HeadingLevels levels;
    private final ItemDepths depths = new ItemDepths();

    private boolean marked;
    private boolean titled;
    private boolean begun;
    private int itemDepth;
    private boolean itemOpens;
    private String namedTitle = "";
    private boolean inCellHead;
    private Optional<Held> held = Optional.empty();

    private record Held(MarkedLine line, String text, Optional<ListLabel> label) {}

    LineBlocks(PageBuilder builder, HeadingLevels levels) {
        this.builder = builder;
        this.levels = levels;
    }

    HeadingLevels levels() {
        return levels;
    }

    /** Says how many headings the page marks; where it marks none, more is read from the look of lines. */
    void expectMarked(int headings) {
        marked = headings > 1;
    }

    /** Whether content has begun: a heading, or a line of some length. */
    boolean begun() {
        return begun;
    }

    void blockBegins(Element element) {
        String name = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        if (name.contains("title") || name.contains("headline") || name.contains("heading")) {
            namedTitle = name;
        }
    }

    void blockEnds() {
        namedTitle = "";
    }

    void cellBegins(boolean head) {
        inCellHead = head;
    }

    void cellEnds() {
        inCellHead = false;
        depths.reset();
    }

    int itemBegins(int depth) {
        settle(Next.LIST);
        int outer = itemDepth;
        itemDepth = depth;
        itemOpens = true;
        return outer;
    }

    void itemEnds(int outer) {
        itemDepth = outer;
        itemOpens = false;
    }

    void listEnds() {
        depths.reset();
    }

    void marked(List<MarkedLine> lines, int level) {
        if (lines.isEmpty()) {
            return;
        }
        settle(Next.HEADING);
        begun = true;
        depths.reset();
        builder.begin();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                builder.append(' ', lines.get(i).firstOffset());
            }
            lines.get(i).to(builder);
        }
        titled = true;
        builder.endHeading(levels.marked(level));
    }

    /** A term that heads whole paragraphs. */
    void term(List<MarkedLine> lines) {
        for (MarkedLine line : lines) {
            settle(Next.LINE);
            heading(line, "term");
        }
    }

    /** One line; broken where a {@code br} parts it from its neighbours. */
    void line(MarkedLine line, boolean broken) {
        String text = line.text();
        if (Navigation.isNavigation(text, 0, text.length())) {
            builder.omit(line.firstOffset(), line.lastOffset() + 1, text, HtmlClutter.NAVIGATION);
            return;
        }
        if (isRule(text)) {
            builder.omit(line.firstOffset(), line.lastOffset() + 1, text, "rule");
            return;
        }
        begun |= text.length() >= 120;
        titled |= text.length() >= 90;
        if (itemDepth > 0) {
            item(line, text);
            return;
        }
        Optional<ListLabel> label = label(text);
        Optional<ListLabel> any = line.isBold() ? ListLabel.at(text, 0, text.length()) : label;
        if (isHeadingByLook(line, text, any)) {
            settle(Next.LINE);
            heading(line, style(line, text, any));
            return;
        }
        if (!broken && line.isItalic() && isItalicHeading(text, label)) {
            settle(Next.LINE);
            heading(line, HeadingLevels.ATTACHED);
            return;
        }
        if (mayHead(text, label, broken)) {
            settleBefore(text, label);
            held = Optional.of(new Held(line, text, label));
            return;
        }
        settleBefore(text, label);
        if (label.isPresent()) {
            labelled(line, label.get());
        } else if (broken && depths.isOpen() && text.charAt(0) == '(') {
            builder.begin(); // a list within the line, under the item above: (1) China, 74.1%, (2) Canada, 9.4%
            line.to(builder);
            builder.endItem(0, depths.depth() + 1);
        } else {
            depths.reset();
            builder.begin();
            line.to(builder);
            builder.endParagraph();
        }
    }

    /** A line of stars or dashes. */
    private static boolean isRule(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("*-_=~\u2013\u2014 ".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return text.length() >= 3;
    }

    private static Optional<ListLabel> label(String text) {
        Optional<ListLabel> label = ListLabel.at(text, 0, text.length());
        boolean doubtful = label.isPresent()
                && (label.get().couldBeInitial() || label.get().style().equals("1.1"))
                && !(label.get().style().startsWith("I") || label.get().ordinal() <= 2);
        boolean runsIn = label.isPresent() && label.get().runsIn(text, 0, text.length());
        return doubtful || runsIn ? Optional.empty() : label;
    }

    private void labelled(MarkedLine line, ListLabel label) {
        int depth = depths.next(0, label);
        builder.begin();
        line.to(builder);
        builder.endItem(label.length(), depth);
    }

    private void item(MarkedLine line, String text) {
        Optional<ListLabel> label = label(text);
        builder.begin();
        line.to(builder);
        int depth = itemOpens ? itemDepth : itemDepth + 1;
        builder.endItem(label.map(ListLabel::length).orElse(0), depth);
        itemOpens = false;
    }

    private void heading(MarkedLine line, String style) {
        begun = true;
        depths.reset();
        builder.begin();
        line.to(builder);
        int level = titled || marked ? levels.styled(style) : levels.title();
        titled = true;
        builder.endHeading(level);
    }

    private boolean isHeadingByLook(MarkedLine line, String text, Optional<ListLabel> label) {
        if (text.length() > LONGEST_HEADING || !hasWord(text) || endsAsSentence(text, label)) {
            return false;
        }
        if (!namedTitle.isEmpty() && text.length() <= 100 && label.isEmpty() && !isDated(text, label)) {
            return true;
        }
        boolean capitals = LineShape.isCapitals(text, 0, text.length())
                && text.length() <= 90
                && LineShape.words(text, 0, text.length()) >= 2;
        if (!line.isBold() && !line.isUnderlined() && !line.isLarge() && !capitals && !inCellHead) {
            return false;
        }
        if (label.isPresent() && label.get().isBullet()) {
            return false;
        }
        return !isDated(text, label);
    }

    /** Italics alone make a heading of a few words, not of a remark or a caption. */
    private static boolean isItalicHeading(String text, Optional<ListLabel> label) {
        return label.isEmpty()
                && text.length() <= 60
                && LineShape.words(text, 0, text.length()) <= 7
                && LineShape.startsUpper(text, 0, text.length())
                && text.indexOf(':') < 0
                && !LineShape.hasDigit(text, 0, text.length())
                && Character.isLetter(text.charAt(text.length() - 1));
    }

    private static boolean hasWord(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return letters >= 3 || (text.length() >= 4 && LineShape.yearAt(text, text.length() - 4, text.length()));
    }

    private static boolean endsAsSentence(String text, Optional<ListLabel> label) {
        char last = text.charAt(text.length() - 1);
        return (last == '.'
                        && LineShape.words(text, label.map(ListLabel::length).orElse(0), text.length()) > 3)
                || last == ';'
                || last == ',';
    }

    /** Whether the line is a date and no more: it dates the page. */
    private static boolean isDated(String text, Optional<ListLabel> label) {
        int start = label.map(ListLabel::length).orElse(0);
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        return LineShape.isDate(text, start, text.length()) && !LineShape.isYear(text, start, text.length());
    }

    private static String style(MarkedLine line, String text, Optional<ListLabel> label) {
        if (label.isPresent()) {
            return "numbered " + label.get().style();
        }
        if (LineShape.isYear(text, 0, text.length())) {
            return HeadingLevels.YEAR;
        }
        if (LineShape.isDirection(text, 0, text.length())) {
            return HeadingLevels.DIRECTION;
        }
        String capitals = LineShape.isCapitals(text, 0, text.length()) ? " capitals" : "";
        String weight = line.isBold() ? "bold" : line.isLarge() ? "large" : line.isUnderlined() ? "" : "plain";
        return weight + (line.isUnderlined() ? " underlined" : "") + capitals;
    }

    /** Whether the line may turn out to head what follows. */
    private boolean mayHead(String text, Optional<ListLabel> label, boolean broken) {
        if (text.length() > LONGEST_HEADING || endsAsSentence(text, label) || !hasWord(text)) {
            return false;
        }
        if (label.isPresent()) {
            return !label.get().isBullet() && text.length() <= 120;
        }
        char last = text.charAt(text.length() - 1);
        return (!broken
                        && last != ':'
                        && last != '.'
                        && text.length() <= 80
                        && text.indexOf(": ") < 0
                        && LineShape.startsUpper(text, 0, text.length())
                        && LineShape.words(text, 0, text.length()) <= 9
                        && !LineShape.hasDate(text, 0, text.length())
                        && figures(text) <= 1)
                || LineShape.isYear(text, 0, text.length());
    }

    /** How many figures the text has, brackets at its end apart. */
    private static int figures(String text) {
        int end = text.endsWith(")") ? Math.max(0, text.lastIndexOf('(')) : text.length();
        int figures = 0;
        for (int i = 0; i < end; i++) {
            boolean begins = i == 0 || !LineShape.isDigit(text.charAt(i - 1));
            figures += begins && LineShape.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return figures;
    }

    private void settleBefore(String text, Optional<ListLabel> label) {
        if (held.isEmpty()) {
            return;
        }
        Held one = held.get();
        held = Optional.empty();
        boolean over;
        if (one.label.isPresent()) {
            boolean same = label.isPresent()
                    && label.get().style().equals(one.label.get().style());
            over = !same
                    && ((label.isPresent() && label.get().ordinal() <= 1) || (label.isEmpty() && text.length() > 80));
        } else {
            boolean year = LineShape.isYear(one.text, 0, one.text.length());
            boolean list = label.isPresent() && label.get().ordinal() <= 1;
            boolean direction = LineShape.isDirection(one.text, 0, one.text.length());
            boolean body = !marked && text.length() >= 90 && one.text.length() <= 60 && label.isEmpty();
            over = year || list || direction || body;
        }
        release(one, over);
    }

    /** Settles what the held line is, now that it is known what follows. */
    void settle(Next next) {
        if (held.isEmpty()) {
            return;
        }
        Held one = held.get();
        held = Optional.empty();
        release(one, next == Next.LIST || next == Next.TABLE);
    }

    private void release(Held one, boolean over) {
        if (over) {
            boolean direction = LineShape.isDirection(one.text, 0, one.text.length());
            String style = one.label.isPresent()
                    ? style(one.line, one.text, one.label)
                    : direction ? HeadingLevels.DIRECTION : HeadingLevels.ATTACHED;
            heading(one.line, LineShape.isYear(one.text, 0, one.text.length()) ? HeadingLevels.YEAR : style);
        } else if (one.label.isPresent()) {
            labelled(one.line, one.label.get());
        } else {
            depths.reset();
            builder.begin();
            one.line.to(builder);
            builder.endParagraph();
        }
    }
}
