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
        int line = ground.first();
        while (line < ground.end()) {
            int end = ground.enter(line);
            int token = line;
            while (token < end) {
                int next = token;
                for (int i = 0; i < forms.size() && next == token; i++) {
                    Form form = forms.get(i);
                    next = form.mayBegin(ground, token) ? form.read(ground, token, found) : token;
                }
                token = next > token ? next : token + 1;
            }
            line = end;
        }
    }
}
