package chancery.mention;

import chancery.authority.Lexicon;
import chancery.page.Page;
import chancery.page.Repair;
import chancery.page.Tokens;
import chancery.page.View;
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
        View view = View.of(page, List.of());
        Tokens tokens = Tokens.of(view.text());
        return of(view, tokens, lexicon.words(tokens), lexicon);
    }

    /**
     * The same for who has the page's text cut already.
     *
     * @param view the page without repairs
     * @param words the numbers of the tokens' words
     */
    static List<Repair> of(View view, Tokens tokens, int[] words, Lexicon lexicon) {
        Page page = view.page();
        List<Repair> all = new ArrayList<>(UrlsInWords.in(page.text(), lexicon.vocabulary()));
        addAll(all, ScrambledWords.in(tokens, words, lexicon), view);
        addAll(all, JoinedWords.in(tokens, words, lexicon), view);
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

    private static void addAll(List<Repair> all, List<Repair> inView, View view) {
        for (Repair repair : inView) {
            all.add(new Repair(view.toPage(repair.place()), repair.repaired(), repair.damage()));
        }
    }
}
