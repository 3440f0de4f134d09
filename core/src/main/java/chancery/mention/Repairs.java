package chancery.mention;

import chancery.authority.Lexicon;
import chancery.page.Page;
import chancery.page.Repair;
import chancery.page.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds damage that can be read over: an address inside a word, spaces that stand at the wrong letters, two words run
 * together, a word that a line's end cut. The view reads the repaired words; the page, its quotes and its findings keep what is printed. One pass
 * over the text, and where a candidate for scrambling was found one over the vocabulary.
 */
public final class Repairs {
    private Repairs() {}

    /** The repairs of a page, in the order of the text, none overlapping. */
    public static List<Repair> of(Page page, Lexicon lexicon) {
        Tokens tokens = Tokens.of(page.text());
        List<Repair> all = new ArrayList<>(UrlsInWords.in(page.text(), lexicon.vocabulary()));
        all.addAll(ScrambledWords.in(tokens, lexicon));
        all.addAll(JoinedWords.in(tokens, lexicon));
        all.addAll(CutWords.in(page, lexicon.vocabulary()));
        all.sort(Comparator.comparing(Repair::place));
        List<Repair> apart = new ArrayList<>(all.size());
        for (Repair repair : all) {
            boolean free = apart.isEmpty()
                    || apart.get(apart.size() - 1).place().end()
                            <= repair.place().start();
            if (free) {
                apart.add(repair);
            }
        }
        return List.copyOf(apart);
    }
}
