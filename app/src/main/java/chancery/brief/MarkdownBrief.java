package chancery.brief;

import chancery.casebook.ClaimEntry;
import chancery.casebook.FindingEntry;
import chancery.casebook.PageEntry;
import chancery.dossier.Wording;

/** A brief as Markdown, with anchors from each citation to its quote. */
public final class MarkdownBrief {
    private final Brief brief;
    private final StringBuilder out = new StringBuilder();

    public MarkdownBrief(Brief brief) {
        this.brief = brief;
    }

    /** The whole file. */
    public String draw() {
        out.setLength(0);
        out.append("# ")
                .append(plain(brief.title()))
                .append("\n\n")
                .append(plain(brief.basis()))
                .append('\n');
        brief.sections().forEach(this::section);
        findings();
        out.append("\n## Quotes\n\n");
        for (ClaimEntry claim : brief.citations()) {
            int number = brief.number(claim);
            out.append(number)
                    .append(". <a id=\"c")
                    .append(number)
                    .append("\"></a>“")
                    .append(plain(HtmlBrief.shortened(claim.quote())))
                    .append("” – ")
                    .append(plain(brief.label(claim)))
                    .append(", [")
                    .append(plain(Quotes.base(claim.doc())))
                    .append("](#s")
                    .append(claim.page(), 0, 12)
                    .append("), line ")
                    .append(claim.line())
                    .append(", column ")
                    .append(claim.column())
                    .append('\n');
        }
        out.append("\n## Sources\n\n");
        for (PageEntry page : brief.sources()) {
            out.append("- <a id=\"s")
                    .append(page.hash(), 0, 12)
                    .append("\"></a>")
                    .append(plain(Quotes.source(brief, page)))
                    .append('\n');
        }
        return out.toString();
    }

    private void section(Section section) {
        out.append("\n## ").append(plain(section.title())).append("\n\n");
        if (section.statements().isEmpty()) {
            out.append("None known within these sources.\n");
        }
        for (Statement statement : section.statements()) {
            out.append("- ").append(plain(statement.sentence()));
            statement.claims().forEach(this::cite);
            statement
                    .remarks()
                    .forEach(remark -> out.append(" *").append(plain(remark)).append('*'));
            if (!statement.against().isEmpty()) {
                out.append(" **Otherwise:**");
                statement.against().forEach(claim -> {
                    out.append(" “")
                            .append(plain(HtmlBrief.shortened(claim.quote())))
                            .append('”');
                    cite(claim);
                });
            }
            out.append('\n');
        }
    }

    private void cite(ClaimEntry claim) {
        int number = brief.number(claim);
        out.append(" [\\[").append(number).append("\\]](#c").append(number).append(')');
    }

    private void findings() {
        out.append("\n## Findings in the sources\n\n");
        if (brief.findings().isEmpty()) {
            out.append("None: no check found a fault in these sources.\n");
        }
        for (FindingEntry finding : brief.findings()) {
            out.append("- **")
                    .append(Wording.capital(finding.severity()))
                    .append(":** ")
                    .append(plain(finding.message()))
                    .append('.');
            for (FindingEntry.Side side : finding.sides()) {
                out.append(" “")
                        .append(plain(HtmlBrief.shortened(side.quote())))
                        .append("” (")
                        .append(plain(side.note()))
                        .append(side.note().isEmpty() ? "" : "; ")
                        .append(plain(Quotes.base(side.doc())))
                        .append(", line ")
                        .append(side.line())
                        .append(").");
            }
            finding.why()
                    .ifPresent(why -> out.append(" Why: ").append(plain(why)).append('.'));
            finding.settle()
                    .ifPresent(s ->
                            out.append(" What settles it: ").append(plain(s)).append('.'));
            out.append('\n');
        }
    }

    /** Text in which nothing is markup. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        String line = Quotes.line(text);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if ("\\`*_[]<>&#|~".indexOf(c) >= 0) {
                plain.append('\\');
            }
            plain.append(c);
        }
        return plain.toString();
    }
}
