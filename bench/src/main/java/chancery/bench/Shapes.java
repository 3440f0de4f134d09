package chancery.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The worst repetitions: what is opened and never closed, one line or paragraph or row that never ends, and each sort of
 * word that a recogniser may look beyond. A shape is a beginning and what is repeated behind it.
 */
final class Shapes {
    private static final String HEADING = "Relations between Japan and Mongolia\n\n";

    private Shapes() {}

    /**
     * A page made of one piece again and again.
     *
     * @param name the page's name; its ending says how it is read
     * @param begin what stands once, at the begin
     * @param piece what is repeated
     */
    record Shape(String name, String begin, String piece) {
        /** The page, of a size in characters or a little more. */
        String page(long size) {
            return begin + piece.repeat((int) Math.max(1, (size - begin.length()) / piece.length()));
        }
    }

    /** All shapes by their names. */
    static Map<String, Shape> all() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        text(shapes, "brackets-never-closed", "(");
        text(shapes, "brackets-with-words", "(the visit [in ");
        text(shapes, "quotes-never-closed", "\"Agreement on ");
        text(shapes, "titles-never-closed", "Agreement between the Government of Japan and ");
        text(shapes, "dots", ".");
        text(shapes, "dots-and-spaces", ". ");
        text(shapes, "spaces", "a                                                                 ");
        text(shapes, "empty-lines", "\n");
        text(shapes, "tabs", "\t");
        text(shapes, "dashes", "- ");
        text(shapes, "commas", ", ");
        text(shapes, "and", "and ");
        text(shapes, "and-names", "Japan and ");
        text(shapes, "countries", "Japan, Mongolia, ");
        text(shapes, "former-states", "Bavaria, Soviet Union, Yugoslavia ");
        text(shapes, "capitals", "A");
        text(shapes, "capital-words", "ABC DEF ");
        text(shapes, "initials", "J. ");
        text(shapes, "names", "Prime Minister Junichiro KOIZUMI ");
        text(shapes, "honorifics", "Mr. Dr. H.E. Sir ");
        text(shapes, "hyphens", "a-");
        text(shapes, "apostrophes", "o'");
        text(shapes, "unknown-words", "xqzt wvkj ");
        text(shapes, "offices", "Minister of Foreign Affairs and Trade of ");
        text(shapes, "digits", "1");
        text(shapes, "numbers", "12 ");
        text(shapes, "grouped-numbers", "1,234,");
        text(shapes, "spaced-numbers", "123 456 ");
        text(shapes, "dates", "12 March 2004, ");
        text(shapes, "days", "12, 13, ");
        text(shapes, "months", "March and ");
        text(shapes, "years", "2004 and ");
        text(shapes, "ranges", "2004-");
        text(shapes, "slashed", "1/2/");
        text(shapes, "since", "since early ");
        text(shapes, "money", "US$3 million and ");
        text(shapes, "currencies", "million yen ");
        text(shapes, "number-words", "two hundred and ");
        text(shapes, "shares", "China 74.1%, ");
        text(shapes, "ranks", "the second largest ");
        text(shapes, "addresses", "awww.a");
        text(shapes, "schemes", "ahttp://a");
        text(shapes, "soft-hyphens", "\u00ad");
        text(shapes, "accents", "a\u0301");
        text(shapes, "visits-in-a-line", "Prime Minister Koizumi visited Mongolia in March 2004, ");
        text(shapes, "sentences-in-a-line", "Prime Minister Koizumi visited Mongolia in March 2004. ");
        text(shapes, "which-clauses", "who met the President, which was visited by ");
        text(shapes, "he", "He visited it. ");
        text(shapes, "respectively", "Japan and Mongolia respectively, ");
        text(shapes, "lines", "Prime Minister Koizumi visited Mongolia in March 2004.\n");
        text(shapes, "paragraphs", "Prime Minister Koizumi visited Mongolia in March 2004.\n\n");
        text(shapes, "wrapped", "and the Minister of Foreign Affairs of Japan visited\n");
        text(shapes, "headings", "VISITS\n\nTrade\n\n");
        text(shapes, "headings-alone", "1. Trade\n\n");
        text(shapes, "years-as-headings", "1998\nMarch: visit by Prime Minister Obuchi\n");
        text(shapes, "items", "(1) March 2004: Prime Minister Koizumi visited Mongolia\n");
        text(shapes, "bullets", "- visit of President Bagabandi to Japan (1998)\n");
        text(shapes, "roman-labels", "iv) a meeting\n");
        text(shapes, "table-row", "March 2004\tPrime Minister\t");
        text(shapes, "table-rows", "March 2004\tPrime Minister Koizumi\tMongolia\n");
        text(shapes, "bar-rows", "| 2004 | Koizumi | 12.5 |\n");
        text(shapes, "aligned-rows", "China          74.1     12\n");
        text(shapes, "cells-as-lines", "2004\nJapan\n12.5\n");
        text(shapes, "labels", "Capital: Tokyo\n");
        text(shapes, "menus", "Home > Asia | News\n");
        text(shapes, "page-numbers", "text of a page\n- 12 -\n\f");
        text(shapes, "crlf", "a\r\n");
        html(shapes, "h1-never-closed", "<h1>a");
        html(shapes, "div-never-closed", "<div>a");
        html(shapes, "b-never-closed", "<b>a");
        html(shapes, "p-never-closed", "<p>a");
        html(shapes, "li-never-closed", "<ul><li>a");
        html(shapes, "table-never-closed", "<table><tr><td>a");
        html(shapes, "br", "a<br>");
        html(shapes, "headings-html", "<h2>Trade</h2>");
        html(shapes, "rows-html", "<tr><td>2004<td>Koizumi<td>Mongolia</tr>");
        html(shapes, "cells-html", "<td>2004");
        html(shapes, "links", "<a href=a>Home</a> | ");
        html(shapes, "entities", "&amp;");
        html(shapes, "comments", "<!-- a -->");
        html(shapes, "half-tags", "<a ");
        html(shapes, "spans", "<span>Koizumi</span> ");
        html(shapes, "list-html", "<li>March 2004: Koizumi visited Mongolia</li>");
        markdown(shapes, "stars", "*a **b ");
        markdown(shapes, "md-links", "[a](");
        markdown(shapes, "md-quotes", "> ");
        markdown(shapes, "md-headings", "# a\n\n");
        markdown(shapes, "md-rows", "| a | b |\n");
        return shapes;
    }

    private static void text(Map<String, Shape> shapes, String name, String piece) {
        shapes.put(name, new Shape(name + ".txt", HEADING, piece));
    }

    private static void html(Map<String, Shape> shapes, String name, String piece) {
        String begin =
                "<html><head><title>Japan and Mongolia</title></head><body><h1>Japan and Mongolia</h1><p>Text</p>";
        shapes.put(
                name,
                new Shape(
                        name + ".html",
                        name.contains("rows") || name.contains("cells") ? begin + "<table><tr>" : begin,
                        piece));
    }

    private static void markdown(Map<String, Shape> shapes, String name, String piece) {
        shapes.put(name, new Shape(name + ".md", "# Japan and Mongolia\n\n", piece));
    }
}
