package chancery.check;

import chancery.authority.Hits;
import chancery.authority.Lexeme;
import chancery.authority.Words;
import chancery.mention.Mention;
import chancery.page.Block;
import chancery.page.Span;
import chancery.page.Tokens;
import chancery.resolve.NamesInUse;
import chancery.value.CountryCode;
import chancery.value.DatePoint;
import chancery.value.Edtf;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A state under a name that it did not have at the date of the statement: {@code the People's Republic of Mongolia} in
 * 1972, when it was the Mongolian People's Republic. Only names with dates in the authority, and such as the state never
 * had; the date is the one in the same sentence or row.
 */
final class StateNameNotInUse implements Check {
    private static final Set<String> LATER = Set.of(
            "now",
            "today",
            "later",
            "present",
            "current",
            "renamed",
            "named",
            "became",
            "become",
            "becoming",
            "called",
            "as",
            "future",
            "modern");

    @Override
    public String id() {
        return "state-name-not-in-use";
    }

    @Override
    public void look(Examination examination, List<Finding> found) {
        NamesInUse names = new NamesInUse(examination.scene().reading().states());
        for (Block block : examination.scene().blocks()) {
            Tokens tokens = examination.tokens();
            int token = tokens.firstFrom(block.span().start());
            while (token < tokens.count() && tokens.start(token) < block.span().end()) {
                token = Math.max(token + 1, look(examination, names, block, token, found));
            }
        }
    }

    /** Looks at the longest state's name that begins at a token, and gives the token after it. */
    private int look(Examination examination, NamesInUse names, Block block, int token, List<Finding> found) {
        Hits hits = examination.scene().reading().hits();
        int longest = -1;
        for (int hit = hits.endAt(token) - 1; hit >= hits.beginAt(token) && longest < 0; hit--) {
            longest = hits.lexeme(hit).category().startsWith("state.") ? hit : -1;
        }
        if (longest < 0) {
            return token;
        }
        int last = hits.lastToken(longest);
        boolean dated = true;
        for (int hit = hits.beginAt(token); hit < hits.endAt(token); hit++) {
            Lexeme lexeme = hits.lexeme(hit);
            boolean state = hits.lastToken(hit) == last && lexeme.category().startsWith("state.");
            // what is also a short name, or another state's, is right at any time
            dated &= !state
                    || (isDated(lexeme)
                            && lexeme.required("code")
                                    .equals(hits.lexeme(longest).required("code")));
        }
        Span name = examination.tokens().span(token, last);
        if (dated
                && last > token
                && !isPartOfMore(examination.tokens(), token)
                && !isWhole(examination.tokens().text(), name, block)) {
            report(examination, names, hits.lexeme(longest), name, block, found);
        }
        return last + 1;
    }

    /** 'Islamic Republic ...': the name begins before; 'now the Republic ...': it is said to be another time's. */
    private static boolean isPartOfMore(Tokens tokens, int token) {
        int before = tokens.isWord(token - 1, "the") ? token - 2 : token - 1;
        boolean longer = before == token - 1
                && tokens.isWord(before)
                && (tokens.isCapitalised(before) || tokens.isWord(before, "s"));
        return longer || (tokens.isWord(before) && LATER.contains(Words.fold(tokens.string(before))));
    }

    /** A name that fills its cell or line heads a row in today's terms. */
    private static boolean isWhole(String text, Span name, Block block) {
        int start = name.start();
        while (start > block.span().start() && start > name.start() - 4 && text.charAt(start - 1) >= ' ') {
            start--;
        }
        int end = name.end();
        while (end < block.span().end() && end < name.end() + 4 && text.charAt(end) >= ' ') {
            end++;
        }
        boolean begins = start == block.span().start() || text.charAt(start - 1) < ' ';
        boolean ends = end == block.span().end() || text.charAt(end) < ' ';
        return begins && ends;
    }

    private static boolean isDated(Lexeme lexeme) {
        return switch (lexeme.category()) {
            case "state.formal", "state.older", "state.wrong" -> true;
            default -> false;
        };
    }

    private void report(
            Examination examination, NamesInUse names, Lexeme lexeme, Span name, Block block, List<Finding> found) {
        Optional<Edtf> date = dateBeside(examination, name, block);
        if (date.isEmpty()) {
            return;
        }
        CountryCode code = CountryCode.of(lexeme.required("code"));
        String written = examination.tokens().text().substring(name.start(), name.end());
        Optional<String> right = names.formal(code, date.get());
        boolean wrong = names.use(code, lexeme.phrase(), aroundOf(date.get())) != NamesInUse.Use.RIGHT;
        if (!wrong || right.isEmpty()) {
            return;
        }
        Span place = examination.inPage(name);
        found.add(new Finding(
                id(),
                Severity.WARNING,
                "'" + written + "' was not the state's name " + Spoken.when(date.get()),
                new Label(place, "then the " + right.get()),
                List.of(),
                names.use(code, lexeme.phrase(), date.get()) == NamesInUse.Use.NEVER
                        ? "the state never had this name"
                        : "the state had this name at another time",
                "the text signed then, or the state's constitution of the time"));
    }

    /** The date with the year before and after it: around a change both names are met, and neither is a fault. */
    private static Edtf aroundOf(Edtf date) {
        int first = Math.max(1, date.firstDay() / 10000 - 1);
        int last = Math.min(9999, date.lastDay() / 10000 + 1);
        return Edtf.between(DatePoint.ofYear(first), DatePoint.ofYear(last));
    }

    /** The one date in the sentence or row of a name; where it has several, they say nothing. */
    private static Optional<Edtf> dateBeside(Examination examination, Span name, Block block) {
        Span sentence = Sentence.around(examination.tokens().text(), block.span(), name.start());
        List<Mention.Time> times = examination.scene().mentions().within(sentence, Mention.Time.class).stream()
                .filter(Mention.Time::hasYear)
                .filter(time -> time.extent() == Mention.Extent.POINT || time.extent() == Mention.Extent.INTERVAL)
                .filter(time -> !isOfSomething(examination.tokens(), time.span()))
                .toList();
        return times.size() == 1 ? times.get(0).resolve(OptionalInt.empty()) : Optional.empty();
    }

    /** 'the Act of 11 March 1990': the date of a text, not of the statement. */
    private static boolean isOfSomething(Tokens tokens, Span time) {
        return tokens.isWord(tokens.firstFrom(time.start()) - 1, "of");
    }
}
