package chancery.mention;

import chancery.authority.Vocabulary;
import chancery.page.Page;
import chancery.page.Repair;
import chancery.page.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words that a line's end cut in two: {@code bil-lion}, where the source has a line break behind the hyphen. The hyphen
 * goes unless both halves are words by themselves, as in {@code trade-economic}. Nothing is done within a line.
 */
final class CutWords {
    private static final int LEAST_LETTERS = 2;

    private final Page page;
    private final String text;
    private final Vocabulary vocabulary;
    private final Set<String> onPage = new HashSet<>();

    private CutWords(Page page, Vocabulary vocabulary) {
        this.page = page;
        this.text = page.text();
        this.vocabulary = vocabulary;
    }

    static List<Repair> in(Page page, Vocabulary vocabulary) {
        CutWords words = new CutWords(page, vocabulary);
        List<Integer> hyphens = words.hyphensAtLineEnds();
        return hyphens.isEmpty() ? List.of() : words.repairs(hyphens);
    }

    private List<Integer> hyphensAtLineEnds() {
        List<Integer> found = new ArrayList<>();
        for (int i = text.indexOf('-'); i >= 0; i = text.indexOf('-', i + 1)) {
            boolean inWord = i > 0
                    && i + 1 < text.length()
                    && Character.isLetter(text.charAt(i - 1))
                    && Character.isLowerCase(text.charAt(i + 1));
            if (inWord
                    && page.source().position(i + 1).line()
                            > page.source().position(i).line()) {
                found.add(i);
            }
        }
        return found;
    }

    private List<Repair> repairs(List<Integer> hyphens) {
        collectWords();
        List<Repair> repairs = new ArrayList<>();
        for (int hyphen : hyphens) {
            int start = hyphen;
            while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
                start--;
            }
            int end = hyphen + 1;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            String before = text.substring(start, hyphen);
            String behind = text.substring(hyphen + 1, end);
            boolean compound = !isWord(before + behind)
                    && ((isWord(before) && isWord(behind)) || (start > 0 && text.charAt(start - 1) == '-'));
            if (!compound && before.length() >= LEAST_LETTERS && behind.length() >= LEAST_LETTERS) {
                repairs.add(new Repair(new Span(start, end), before + behind, "cut-word"));
            }
        }
        return repairs;
    }

    /** The page's own words, those at cuts apart: they show which halves stand by themselves. */
    private void collectWords() {
        int i = 0;
        while (i < text.length()) {
            if (!Character.isLetter(text.charAt(i))) {
                i++;
                continue;
            }
            int start = i;
            while (i < text.length() && Character.isLetter(text.charAt(i))) {
                i++;
            }
            boolean cut = (i < text.length() && text.charAt(i) == '-') || (start > 0 && text.charAt(start - 1) == '-');
            if (!cut) {
                onPage.add(text.substring(start, i).toLowerCase(Locale.ROOT));
            }
        }
    }

    private boolean isWord(String word) {
        return onPage.contains(word.toLowerCase(Locale.ROOT))
                || vocabulary.idOf(word, 0, word.length()) != Vocabulary.UNKNOWN;
    }
}
