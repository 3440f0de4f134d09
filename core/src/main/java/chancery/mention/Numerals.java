package chancery.mention;

import java.util.List;

/**
 * Everything made of numbers, in one walk: dates, spans of time, shares, sums, ranks and counts. A number belongs to
 * one mention, and this is the one place where it is settled: the first form in the list that reads something at a
 * token has it, and the walk goes on behind it.
 */
public final class Numerals implements Recogniser {
    private static final List<Form> FORMS =
            List.of(new Dates(), new Shares(), new Amounts(), new Ranks(), new Durations(), new Counts());

    @Override
    public void find(Reading reading, List<Mention> found) {
        walk(new Ground(reading), FORMS, found);
    }

    static void walk(Ground ground, List<Form> forms, List<Mention> found) {
        Form[] all = forms.toArray(new Form[0]);
        long any = 0;
        for (Form form : all) {
            any |= form.cues();
        }
        int line = ground.first();
        while (line < ground.end()) {
            int end = ground.enter(line);
            int token = line;
            while (token < end) {
                token = mayBegin(ground, token, any) ? read(ground, token, all, found) : token + 1;
            }
            line = end;
        }
    }

    /** A cheap answer, yes too often: most tokens are passed over by it. */
    private static boolean mayBegin(Ground ground, int token, long any) {
        if ((ground.cues(token) & any) != 0 || ground.isNumber(token)) {
            return true;
        }
        // a misspelt month, '90s, -2008, %15
        return ground.isNumber(token + 1)
                && (ground.isCapitalised(token)
                        || ground.isDash(token)
                        || ground.isMark(token, '\'')
                        || ground.isMark(token, '%'));
    }

    private static int read(Ground ground, int token, Form[] forms, List<Mention> found) {
        long cues = ground.cues(token);
        boolean offered = ground.isNumber(token) || ground.isNumber(token + 1);
        for (Form form : forms) {
            if (offered || (cues & form.cues()) != 0) {
                int next = form.read(ground, token, found);
                if (next > token) {
                    return next;
                }
            }
        }
        return token + 1;
    }
}
