package chancery.brief;

import chancery.casebook.PageEntry;
import chancery.dossier.Wording;

/** How both forms of a brief write quotes and sources. */
final class Quotes {
    private Quotes() {}

    /** A quote on one line: every run of blanks, tabs and breaks is one space. */
    static String line(String quote) {
        StringBuilder out = new StringBuilder(quote.length());
        boolean blank = false;
        for (int i = 0; i < quote.length(); i++) {
            char c = quote.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
                blank = true;
            } else {
                if (blank && !out.isEmpty()) {
                    out.append(' ');
                }
                blank = false;
                out.append(c);
            }
        }
        return out.toString();
    }

    static String base(String doc) {
        return doc.substring(doc.lastIndexOf('/') + 1);
    }

    /** {@code “Country dossier”, Japan, edition of 15 January 2026; from pages/dossier.html; SHA-256 68b4….} */
    static String source(Brief brief, PageEntry page) {
        return base(page.doc()) + ": " + page.title().map(t -> "“" + t + "”, ").orElse("")
                + page.publisher()
                        .map(p -> "published by " + brief.dossier().inSentence(p) + ", ")
                        .orElse("")
                + page.dated().map(d -> "edition of " + Wording.date(d)).orElse("undated")
                + (page.editions() > 1 ? " (" + page.edition() + " of " + page.editions() + ")" : "")
                + "; retrieved " + page.retrieved().toString().substring(0, 10) + " from " + page.whence()
                + "; SHA-256 " + page.hash() + ".";
    }
}
