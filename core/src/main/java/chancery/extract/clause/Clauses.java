package chancery.extract.clause;

import chancery.extract.Scene;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a sentence's chunks into clauses, each round one verb. Between two verbs the boundary is the relative pronoun or
 * subordinator if there is one, else the last semicolon, else the comma or 'and' before the second verb's subject, or
 * before the verb itself where it has none of its own ('visited Paris and met ...').
 */
final class Clauses {
    private Clauses() {}

    /**
     * A clause.
     *
     * @param first its first chunk
     * @param end the chunk after its last
     * @param verb its verb's chunk, or -1
     * @param passive whether the verb is passive
     * @param antecedent for a relative or participle clause the chunk it hangs on, else -1
     * @param shares the clause whose subject it shares, else -1
     */
    record Clause(int first, int end, int verb, boolean passive, int antecedent, int shares) {}

    static List<Clause> of(Scene scene, List<Chunk> chunks) {
        List<Integer> verbs = verbs(scene, chunks);
        List<Clause> clauses = new ArrayList<>();
        int first = 0;
        int opener = -1;
        for (int v = 0; v <= verbs.size(); v++) {
            boolean lastClause = v >= verbs.size() - 1;
            int verb = verbs.isEmpty() ? -1 : verbs.get(Math.min(v, verbs.size() - 1));
            int end = lastClause ? chunks.size() : boundary(chunks, verb, verbs.get(v + 1));
            int relative = v == 0 ? relativeBefore(chunks, first, verb) : -1;
            if (relative > first) {
                clauses.add(new Clause(first, relative, -1, false, -1, -1)); // the head whose verb comes later
                first = relative;
                opener = relative;
            }
            clauses.add(clause(scene, chunks, first, end, verb, opener, clauses));
            if (lastClause) {
                break;
            }
            opener = end;
            first = end;
        }
        for (int c = 0; c < clauses.size(); c++) {
            for (int i = clauses.get(c).first(); i < clauses.get(c).end(); i++) {
                chunks.get(i).clause = c;
            }
        }
        return clauses;
    }

    /** The verbs that head clauses: the last of each run of auxiliaries and verbs. */
    private static List<Integer> verbs(Scene scene, List<Chunk> chunks) {
        List<Integer> verbs = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            if (!isVerb(chunks, i) || chunks.get(i).depth > 0) {
                continue;
            }
            int head = i;
            int j = i + 1;
            while (j < chunks.size() && (isVerb(chunks, j) || isAdverb(scene, chunks.get(j)))) {
                if (isVerb(chunks, j)) {
                    head = j;
                }
                j++;
            }
            verbs.add(head);
            i = Math.max(i, head);
        }
        return verbs;
    }

    private static boolean isVerb(List<Chunk> chunks, int i) {
        Chunk chunk = chunks.get(i);
        if (chunk.is(Chunk.Type.AUXILIARY) || speaksAsVerb(chunk)) {
            return true;
        }
        if (!chunk.is(Chunk.Type.VERB) || i == 0) {
            return false;
        }
        // a word in -ed is a verb after a subject, an auxiliary or a conjunction; before a noun it is none
        Chunk before = chunks.get(i - 1);
        return before.is(Chunk.Type.ACTOR)
                || before.is(Chunk.Type.COUNTRY)
                || before.is(Chunk.Type.PRONOUN)
                || before.is(Chunk.Type.AUXILIARY)
                || before.is(Chunk.Type.AND)
                || before.is(Chunk.Type.NOT)
                || before.is(Chunk.Type.RELATIVE)
                || before.is(Chunk.Type.NAME);
    }

    static boolean speaksAsVerb(Chunk chunk) {
        for (Frames.Spoken spoken : chunk.triggers) {
            if (spoken.trigger().sort() == Frame.Sort.VERB
                    || spoken.trigger().sort() == Frame.Sort.RETURN
                    || spoken.trigger().sort() == Frame.Sort.LIGHT) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAdverb(Scene scene, Chunk chunk) {
        if (chunk.is(Chunk.Type.NOT)) {
            return true;
        }
        if (!chunk.is(Chunk.Type.WORD) || !chunk.triggers.isEmpty()) {
            return false;
        }
        String word = chunk.word(scene);
        return word.endsWith("ly")
                || word.equals("also")
                || word.equals("again")
                || word.equals("already")
                || word.equals("then")
                || word.equals("ever");
    }

    /** Where the second verb's clause begins. */
    private static int boundary(List<Chunk> chunks, int verb, int next) {
        for (int i = next - 1; i > verb; i--) {
            Chunk c = chunks.get(i);
            if (c.depth == 0 && (c.is(Chunk.Type.RELATIVE) || c.is(Chunk.Type.SUBORDINATOR) || c.is(Chunk.Type.STOP))) {
                return i;
            }
        }
        int start = next;
        while (start > verb + 1 && isVerbWord(chunks.get(start - 1))) {
            start--;
        }
        // the second verb's own subject: a bare actor or country right before it, with its coordination
        int at = start - 1;
        if (at > verb
                && chunks.get(at).isContent()
                && chunks.get(at).preposition.isEmpty()) {
            int group = chunks.get(at).group;
            int from = Math.max(group, verb + 1);
            if (group > verb) {
                int before = from - 1;
                while (before > verb
                        && (chunks.get(before).is(Chunk.Type.DETERMINER)
                                || chunks.get(before).is(Chunk.Type.AND)
                                || chunks.get(before).is(Chunk.Type.COMMA))) {
                    before--;
                }
                return fronted(chunks, verb, before + 1);
            }
        }
        for (int i = start - 1; i > verb; i--) {
            Chunk c = chunks.get(i);
            if (c.depth == 0 && (c.is(Chunk.Type.COMMA) || c.is(Chunk.Type.AND))) {
                boolean joins = i + 1 < start
                        && chunks.get(i + 1).group <= i
                        && chunks.get(i + 1).isContent();
                if (!joins) {
                    return i;
                }
            }
        }
        return start;
    }

    /** 'was opened in Tokyo and in March 2016 the Embassy ...': a date right behind 'and' is the second clause's. */
    private static int fronted(List<Chunk> chunks, int verb, int begin) {
        int time = begin - 1;
        if (time <= verb || !chunks.get(time).is(Chunk.Type.TIME) || chunks.get(time).depth > 0) {
            return begin;
        }
        int at = time - 1;
        while (at > verb
                && (chunks.get(at).is(Chunk.Type.PREPOSITION) || chunks.get(at).is(Chunk.Type.DETERMINER))) {
            at--;
        }
        return at > verb && chunks.get(at).is(Chunk.Type.AND) ? at : begin;
    }

    private static boolean isVerbWord(Chunk chunk) {
        return chunk.is(Chunk.Type.AUXILIARY) || chunk.is(Chunk.Type.NOT);
    }

    /** A relative pronoun between a clause's begin and its verb: 'The President, who had come in 1998, was ...'. */
    private static int relativeBefore(List<Chunk> chunks, int first, int verb) {
        for (int i = first + 1; i < verb; i++) {
            if (chunks.get(i).is(Chunk.Type.RELATIVE) && chunks.get(i).depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static Clause clause(
            Scene scene, List<Chunk> chunks, int first, int end, int verb, int opener, List<Clause> before) {
        boolean passive = verb >= 0 && passive(scene, chunks, first, verb);
        int antecedent = -1;
        int shares = -1;
        if (opener > 0) {
            Chunk open = chunks.get(opener);
            if (open.is(Chunk.Type.RELATIVE)) {
                antecedent = contentBefore(chunks, opener);
            } else if (noSubject(chunks, first, verb)) {
                boolean goesOn = open.is(Chunk.Type.COMMA)
                        && !before.isEmpty()
                        && before.get(before.size() - 1).passive()
                        && opener + 1 == verb;
                // 'Japan, which had been represented from Delhi, opened': after the relative the main clause goes on
                boolean resumes = open.is(Chunk.Type.COMMA)
                        && before.size() > 1
                        && before.get(before.size() - 1).antecedent() >= 0
                        && before.get(before.size() - 2).verb() < 0;
                boolean participle = !open.is(Chunk.Type.AND)
                        && !resumes
                        && !goesOn // 'was opened in 1982, closed in 1997 and ...'
                        && verb >= 0
                        && isParticiple(scene, chunks, first, verb);
                if (participle) {
                    antecedent = contentBefore(chunks, opener);
                } else {
                    shares = mainBefore(before);
                }
            }
        }
        return new Clause(first, end, verb, passive, antecedent, shares);
    }

    /** The clause whose subject goes on: the last that is not relative, else the last. */
    private static int mainBefore(List<Clause> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (before.get(i).antecedent() < 0) {
                return i;
            }
        }
        return before.size() - 1;
    }

    private static boolean isParticiple(Scene scene, List<Chunk> chunks, int first, int verb) {
        for (int i = first; i < verb; i++) {
            if (chunks.get(i).is(Chunk.Type.AUXILIARY) || chunks.get(i).is(Chunk.Type.AND)) {
                return false;
            }
        }
        String word = chunks.get(verb).word(scene);
        return word.endsWith("ing") || word.endsWith("ed") && first + 1 >= verb;
    }

    private static boolean noSubject(List<Chunk> chunks, int first, int verb) {
        for (int i = first; i < Math.max(first, verb); i++) {
            Chunk c = chunks.get(i);
            if (c.isContent() && c.preposition.isEmpty() && c.depth == 0 && !c.is(Chunk.Type.TIME)) {
                return false;
            }
        }
        return true;
    }

    private static int contentBefore(List<Chunk> chunks, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (chunks.get(i).isContent() && chunks.get(i).depth == 0) {
                return i;
            }
            if (chunks.get(i).is(Chunk.Type.STOP)) {
                return -1;
            }
        }
        return -1;
    }

    /** A form of 'be' before the verb, with only adverbs between. */
    private static boolean passive(Scene scene, List<Chunk> chunks, int first, int verb) {
        for (int i = verb - 1; i >= first; i--) {
            Chunk c = chunks.get(i);
            if (c.is(Chunk.Type.AUXILIARY)) {
                return ClosedWords.BE.contains(c.word(scene));
            }
            if (!isAdverb(scene, c)) {
                return false;
            }
        }
        return false;
    }
}
