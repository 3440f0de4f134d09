package chancery.check;

import chancery.authority.Words;
import chancery.page.Block;
import chancery.page.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A sentence or row that stands twice in a row, or a whole paragraph that stands twice on the page. Short ones are let
 * be: they may well be meant.
 */
final class RepeatedLines implements Check {
    private static final int LEAST_SENTENCE = 30;
    private static final int LEAST_PARAGRAPH = 80;

    @Override
    public String id() {
        return "repeated-lines";
    }

    @Override
    public void look(Examination examination, List<Finding> found) {
        String text = examination.page().text();
        Map<String, Span> paragraphs = new HashMap<>();
        for (Block block : examination.page().blocks()) {
            if (block instanceof Block.Table table) {
                rows(text, table, found);
                continue;
            }
            if (!sentences(text, block.span(), found) && block.span().length() >= LEAST_PARAGRAPH) {
                Span before = paragraphs.putIfAbsent(Words.fold(block.span().of(text)), block.span());
                if (before != null) {
                    report("a paragraph stands twice on the page", before, block.span(), found);
                }
            }
        }
    }

    private void rows(String text, Block.Table table, List<Finding> found) {
        for (int i = 1; i < table.rows().size(); i++) {
            Span above = table.rows().get(i - 1).span();
            Span row = table.rows().get(i).span();
            boolean telling = table.rows().get(i).cells().size() > 1 && row.length() >= LEAST_SENTENCE / 2;
            if (telling && above.of(text).equals(row.of(text))) {
                report("a row stands twice", above, row, found);
            }
        }
    }

    /** Looks for a run of one or two sentences that the next ones repeat; reports the first of a block. */
    private boolean sentences(String text, Span block, List<Finding> found) {
        List<Span> sentences = cut(text, block);
        for (int run = 1; run <= 2; run++) {
            for (int i = 0; i + 2 * run <= sentences.size(); i++) {
                Span first = sentences.get(i).cover(sentences.get(i + run - 1));
                Span second = sentences.get(i + run).cover(sentences.get(i + 2 * run - 1));
                if (first.length() >= LEAST_SENTENCE && first.of(text).equals(second.of(text))) {
                    report(run == 1 ? "a sentence stands twice" : "two sentences stand twice", first, second, found);
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Span> cut(String text, Span block) {
        List<Span> sentences = new ArrayList<>();
        int from = block.start();
        for (int i = block.start(); i < block.end(); i++) {
            char c = text.charAt(i);
            boolean end = i + 1 == block.end() || text.charAt(i + 1) == ' ';
            if (((c == '.' || c == '!' || c == '?' || c == ';') && end) || i + 1 == block.end()) {
                if (i + 1 > from) {
                    sentences.add(new Span(from, i + 1));
                }
                from = Math.min(block.end(), i + 2);
            }
        }
        return sentences;
    }

    private void report(String message, Span first, Span second, List<Finding> found) {
        found.add(new Finding(
                id(),
                Severity.WARNING,
                message,
                new Label(second, "the same words again"),
                List.of(new Label(first, "here first")),
                "word for word the same, one after the other",
                "take one of them out"));
    }
}
