package chancery.site;

import chancery.casebook.ClaimEntry;
import chancery.casebook.FindingEntry;
import chancery.html.Html;
import chancery.page.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes runs of a page's text with everything that was read in them marked. Marks may overlap: a run that several
 * cover belongs to the shortest. Where a mark begins stands its anchor with its panel, which shows when the anchor is
 * the target of the address.
 */
final class Marks {
    private final String text;
    private final List<Mark> marks = new ArrayList<>();
    private final Set<String> anchored = new HashSet<>();

    private record Mark(String id, String style, Span span, Html panel) {}

    Marks(String text) {
        this.text = text;
    }

    /** Adds a claim; its place is in UTF-16 units of the text. */
    void add(ClaimEntry claim, Span span, Html panel) {
        marks.add(new Mark("claim-" + claim.id(), "k-" + claim.kind().word(), span, panel));
    }

    void add(FindingEntry finding, int side, Span span, Html panel) {
        marks.add(new Mark("finding-" + finding.id() + "-" + side, "fault " + finding.severity(), span, panel));
    }

    /** To be called once all are added. */
    void sort() {
        marks.sort((x, y) -> {
            int byStart = Integer.compare(x.span.start(), y.span.start());
            return byStart != 0 ? byStart : Integer.compare(y.span.end(), x.span.end());
        });
    }

    /** Writes a run of the text. */
    void write(Html html, Span run) {
        List<Mark> here = within(run);
        TreeSet<Integer> cuts = new TreeSet<>();
        cuts.add(run.start());
        cuts.add(run.end());
        here.forEach(mark -> {
            cuts.add(Math.max(run.start(), mark.span.start()));
            cuts.add(Math.min(run.end(), mark.span.end()));
        });
        int from = run.start();
        for (int to : cuts) {
            if (to > from) {
                piece(html, here, new Span(from, to));
            }
            from = to;
        }
    }

    private void piece(Html html, List<Mark> here, Span piece) {
        List<Mark> over = here.stream().filter(m -> m.span.contains(piece)).toList();
        for (Mark mark : over) {
            if (anchored.add(mark.id)) {
                html.open("span", "class", "anchor", "id", mark.id)
                        .add(mark.panel)
                        .close();
            }
        }
        if (over.isEmpty()) {
            html.text(piece.of(text));
            return;
        }
        Mark shortest = over.get(0);
        for (Mark mark : over) {
            shortest = mark.span.length() <= shortest.span.length() ? mark : shortest;
        }
        html.open("a", "class", "marked", "href", "#" + shortest.id)
                .element("mark", piece.of(text), "class", shortest.style)
                .close();
    }

    /** The marks that meet a run; the list is short, since marks are sorted by their start. */
    private List<Mark> within(Span run) {
        List<Mark> here = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark.span.start() >= run.end()) {
                break;
            }
            if (mark.span.overlaps(run)) {
                here.add(mark);
            }
        }
        return here;
    }
}
