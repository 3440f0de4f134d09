package chancery.check;

import chancery.authority.Lexeme;
import chancery.authority.Lexicon;
import chancery.authority.Vocabulary;
import chancery.authority.Words;
import chancery.mention.Mention;
import chancery.page.Tokens;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A misspelt word in an office's title: {@code Minister for Foreign Affiars}. */
final class OfficeMisspelt implements Check {
    private static final Set<String> LINKS = Set.of("of", "for", "and", "foreign", "the", "external", "internal");

    @Override
    public String id() {
        return "office-misspelt";
    }

    @Override
    public void look(Examination examination, List<Finding> found) {
        Tokens tokens = examination.tokens();
        Optional<Slips> words = Optional.empty();
        int next = 0;
        for (Mention mention : examination.scene().mentions().all()) {
            if (!(mention instanceof Mention.Office)) {
                continue;
            }
            int first = Math.max(next, tokens.firstFrom(mention.span().start()));
            int last = tokens.firstFrom(mention.span().end() - 1);
            last = last < tokens.count() && tokens.start(last) < mention.span().end() ? last : last - 1;
            for (int t = first; t <= last + 3 && t < tokens.count(); t++) {
                if (isCandidate(
                        tokens,
                        t,
                        t > last,
                        examination.scene().language().lexicon().vocabulary())) {
                    words = Optional.of(words.orElseGet(
                            () -> officeWords(examination.scene().language().lexicon())));
                    report(examination, t, words.get(), found);
                }
            }
            next = Math.max(next, Math.min(last + 4, tokens.count()));
        }
    }

    /** An unknown capitalised word in the title, or one that a word such as 'for' ties to it. */
    private static boolean isCandidate(Tokens tokens, int token, boolean behind, Vocabulary vocabulary) {
        boolean shaped = tokens.isWord(token) && tokens.shape(token) == Tokens.CAPITAL;
        if (!shaped || tokens.end(token) - tokens.start(token) < 6) {
            return false;
        }
        boolean unknown = vocabulary.idOf(tokens.text(), tokens.start(token), tokens.end(token)) == Vocabulary.UNKNOWN;
        boolean tied = !behind || tokens.isWord(token - 1) && LINKS.contains(Words.fold(tokens.string(token - 1)));
        return unknown && tied;
    }

    private static Slips officeWords(Lexicon lexicon) {
        Set<String> words = new LinkedHashSet<>();
        for (Lexeme lexeme : lexicon.lexemes()) {
            boolean office = lexeme.category().equals("offices.heads")
                    || lexeme.category().equals("offices.portfolios");
            if (office) {
                Tokens tokens = Tokens.of(lexeme.phrase());
                for (int t = 0; t < tokens.count(); t++) {
                    if (tokens.isWord(t) && tokens.end(t) - tokens.start(t) >= 6) {
                        words.add(Words.fold(tokens.string(t)));
                    }
                }
            }
        }
        return new Slips(words);
    }

    private void report(Examination examination, int token, Slips words, List<Finding> found) {
        Tokens tokens = examination.tokens();
        String written = tokens.string(token);
        Set<String> near = words.near(Words.fold(written));
        if (near.size() != 1) {
            return;
        }
        String right = near.iterator().next();
        String shown = Character.toUpperCase(right.charAt(0)) + right.substring(1);
        found.add(new Finding(
                id(),
                Severity.WARNING,
                "'" + written + "' in an office's title is '" + shown + "' misspelt",
                new Label(examination.inPage(tokens.span(token, token)), "'" + shown + "'?"),
                List.of(),
                "a slip away from a word of offices, and no known word itself",
                "correct the spelling"));
    }
}
