package chancery.extract;

import chancery.claim.Claim;
import chancery.claim.Field;
import chancery.claim.Kind;
import chancery.page.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The one place that settles what two grammars claim from the same words: of two claims of a kind whose quotes overlap
 * and whose core fields do not differ, the one that tells more is kept; at a tie the more confident, then the shorter
 * quote.
 */
public final class Settlement {
    private static final List<Field> FIGURES = List.of(Field.AMOUNT, Field.SHARE, Field.COUNT, Field.COMPANIES);

    private Settlement() {}

    /** The claims in the order of the text, each statement once. */
    static List<Claim> settle(List<Claim> claims) {
        List<Claim> sorted = new ArrayList<>(claims);
        sorted.sort(Comparator.comparingInt((Claim c) -> c.evidence().quote().start())
                .thenComparingInt(c -> c.evidence().quote().end())
                .thenComparing(c -> c.kind())
                .thenComparing(c -> c.fields().toString()));
        List<Claim> kept = new ArrayList<>(sorted.size());
        for (Claim claim : sorted) {
            boolean beaten = false;
            int rival = rivalOf(claim, kept);
            while (rival >= 0 && !beaten) {
                beaten = !better(claim, kept.get(rival));
                if (!beaten) {
                    kept.remove(rival);
                    rival = rivalOf(claim, kept);
                }
            }
            if (!beaten) {
                kept.add(claim);
            }
        }
        return kept;
    }

    /**
     * The claims of one sentence by one frame, each statement once: of two that do not differ in what both tell the one
     * that tells more.
     */
    public static List<Claim> once(List<Claim> ofSentence) {
        List<Claim> kept = new ArrayList<>(ofSentence.size());
        for (Claim claim : ofSentence) {
            int same = -1;
            for (int i = 0; i < kept.size() && same < 0; i++) {
                Claim other = kept.get(i);
                boolean rule = other.evidence().rule().equals(claim.evidence().rule());
                same = rule && other.kind() == claim.kind() && agree(claim, other) ? i : -1;
            }
            if (same < 0) {
                kept.add(claim);
            } else if (better(claim, kept.get(same))) {
                kept.set(same, claim);
            }
        }
        return kept;
    }

    /** Looks back only as far as quotes can overlap. */
    private static int rivalOf(Claim claim, List<Claim> kept) {
        Span quote = claim.evidence().quote();
        for (int i = kept.size() - 1; i >= 0 && i >= kept.size() - 64; i--) {
            Claim other = kept.get(i);
            if (other.kind() == claim.kind()
                    && other.evidence().quote().overlaps(quote)
                    && (agree(claim, other) || sameFigure(claim, other) || sameOccasion(claim, other))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether no core field that both tell differs. */
    private static boolean agree(Claim x, Claim y) {
        for (Field field : x.kind().core()) {
            var a = x.fields().printed(field);
            var b = y.fields().printed(field);
            // a figure without a partner is of the country's whole trade: it does not agree with one of a partner
            boolean whole = (field == Field.PARTNER || field == Field.INVESTOR) && a.isPresent() != b.isPresent();
            // so many firms are not so much money
            boolean firms = field == Field.AMOUNT
                    && a.isPresent() != b.isPresent()
                    && (x.fields().has(Field.COMPANIES) || y.fields().has(Field.COMPANIES));
            if (whole || firms || a.isPresent() && b.isPresent() && !a.equals(b)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a layout and a frame read one figure off the same words, each with sides of its own: it was told once. Two
     * of one sort may both be right ('exports and imports of 5 million each').
     */
    private static boolean sameFigure(Claim x, Claim y) {
        boolean sameRule = x.evidence().rule().equals(y.evidence().rule());
        for (Field field : FIGURES) {
            var a = x.fields().printed(field);
            if (a.isPresent() && !sameRule) {
                return a.equals(y.fields().printed(field));
            }
        }
        return false;
    }

    /** Whether two name one occasion, the one with more words around it than the other. */
    private static boolean sameOccasion(Claim x, Claim y) {
        if (x.kind() != Kind.OBSERVANCE && x.kind() != Kind.SURVEY) {
            return false;
        }
        String a = x.fields().text(Field.NAME).orElse("");
        String b = y.fields().text(Field.NAME).orElse("");
        return !a.isEmpty() && !b.isEmpty() && (a.contains(b) || b.contains(a));
    }

    private static boolean better(Claim claim, Claim than) {
        if (!agree(claim, than)
                && claim.evidence().confidence() != than.evidence().confidence()) {
            return claim.evidence().confidence() > than.evidence().confidence();
        }
        int more = Integer.compare(told(claim), told(than));
        if (more != 0) {
            return more > 0;
        }
        int surer =
                Double.compare(claim.evidence().confidence(), than.evidence().confidence());
        if (surer != 0) {
            return surer > 0;
        }
        return claim.evidence().quote().length() < than.evidence().quote().length();
    }

    private static int told(Claim claim) {
        int n = 0;
        for (Field field : claim.kind().core()) {
            n += claim.fields().has(field) ? 10 : 0;
        }
        // what a sum was for says more than when it was signed
        int purpose = claim.fields().has(Field.PURPOSE) ? 1 : 0;
        return n + purpose + claim.fields().present().size();
    }
}
