package chancery.check;

import chancery.authority.Hits;
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
        Optional<OfficeWords> words = Optional.empty();
        int next = 0;
        for (Mention mention : examination.scene().mentions().all()) {
            if (!(mention instanceof Mention.Office)) {
                continue;
            }
            int first = Math.max(next, tokens.firstFrom(mention.span().start()));
            int behind = tokens.firstFrom(mention.span().end());
            for (int t = first; t < behind + 3 && t < tokens.count(); t++) {
                if (isCandidate(examination, t, t >= behind)) {
                    words = Optional.of(words.orElseGet(
                            () -> OfficeWords.of(examination.scene().language().lexicon())));
                    report(examination, t, words.get(), found);
                }
            }
            next = Math.max(next, Math.min(behind + 3, tokens.count()));
        }
    }

    /** An unknown capitalised word in the title, or one that a word such as 'for' ties to it. */
    private static boolean isCandidate(Examination examination, int token, boolean behind) {
        Tokens tokens = examination.tokens();
        boolean shaped = tokens.isWord(token) && tokens.shape(token) == Tokens.CAPITAL;
        if (!shaped || tokens.end(token) - tokens.start(token) < 6) {
            return false;
        }
        Hits hits = examination.scene().reading().hits();
        boolean tied = !behind || (tokens.isWord(token - 1) && LINKS.contains(Words.fold(tokens.string(token - 1))));
        return tied
                && (hits.word(token) == Vocabulary.UNKNOWN
                        || knownMisspelt(hits, token).isPresent());
    }

    /** The right spelling of a word that the lexicon lists as misspelt. */
    private static Optional<String> knownMisspelt(Hits hits, int token) {
        for (int hit = hits.beginAt(token); hit < hits.endAt(token); hit++) {
            Optional<String> right = hits.lexeme(hit).attribute("misspelt");
            if (right.isPresent() && hits.lastToken(hit) == token) {
                return right;
            }
        }
        return Optional.empty();
    }

    /** The words of heads and portfolios, without those that the lexicon lists as misspelt. */
    private record OfficeWords(Slips slips) {
        static OfficeWords of(Lexicon lexicon) {
            Set<String> words = new LinkedHashSet<>();
            for (Lexeme lexeme : lexicon.lexemes()) {
                boolean office = lexeme.category().equals("offices.heads")
                        || lexeme.category().equals("offices.portfolios");
                if (office && lexeme.attribute("misspelt").isEmpty()) {
                    Tokens tokens = Tokens.of(lexeme.phrase());
                    for (int t = 0; t < tokens.count(); t++) {
                        if (tokens.isWord(t) && tokens.end(t) - tokens.start(t) >= 6) {
                            words.add(Words.fold(tokens.string(t)));
                        }
                    }
                }
            }
            return new OfficeWords(new Slips(words));
        }
    }

    private void report(Examination examination, int token, OfficeWords words, List<Finding> found) {
        Tokens tokens = examination.tokens();
        String written = tokens.string(token);
        Set<String> near = words.slips.near(Words.fold(written));
        Optional<String> right = knownMisspelt(examination.scene().reading().hits(), token)
                .or(() -> near.size() == 1 ? near.stream().findFirst() : Optional.empty());
        if (right.isEmpty()) {
            return;
        }
        String shown =
                Character.toUpperCase(right.get().charAt(0)) + right.get().substring(1);
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
