package chancery.extract.clause;

import chancery.extract.Scene;
import chancery.mention.Mention;
import chancery.value.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Sums whose currency the sentence tells but once: {@code exports came to 66.4 million dollars and imports to <b>46.1
 * million</b>}, and whose scale stands behind the last, {@code <b>8.1</b> and 3.9 million euros}.
 */
final class SharedCurrency {
    private final Scene scene;

    SharedCurrency(Scene scene) {
        this.scene = scene;
    }

    /** The sum that a bare number is, by the sums around it; empty where it counts something else. */
    Optional<Chunk> sum(List<Chunk> chunks, int at) {
        Chunk count = chunks.get(at);
        if (!count.is(Chunk.Type.COUNT) || !endsPhrase(chunks, at + 1)) {
            return Optional.empty();
        }
        Figure figure = ((Mention.Count) count.mention.orElseThrow()).figure();
        Optional<Mention.Money> shared = Optional.empty();
        BigDecimal scale = BigDecimal.ONE;
        if (isScaled(count)) {
            for (int i = at - 1; i >= 0 && shared.isEmpty() && !chunks.get(i).is(Chunk.Type.STOP); i--) {
                shared = money(chunks.get(i));
            }
        } else if (isAnd(chunks, at + 1) && at + 2 < chunks.size()) {
            shared = money(chunks.get(at + 2));
            scale = shared.map(m -> scale(chunks.get(at + 2), m)).orElse(scale);
            boolean scaled = scale.compareTo(BigDecimal.ONE) > 0;
            shared = scaled ? shared : Optional.empty();
        }
        BigDecimal by = scale;
        return shared.map(m -> {
            Mention.Money money = new Mention.Money(count.span, figure.times(by), m.currency(), m.sign());
            Chunk chunk = new Chunk(
                    Chunk.Type.MONEY,
                    count.span,
                    count.first,
                    count.last,
                    Optional.of(money),
                    Optional.empty(),
                    Optional.empty());
            chunk.depth = count.depth;
            return chunk;
        });
    }

    private static Optional<Mention.Money> money(Chunk chunk) {
        return chunk.is(Chunk.Type.MONEY)
                ? chunk.mention.filter(m -> m instanceof Mention.Money).map(m -> (Mention.Money) m)
                : Optional.empty();
    }

    /** What the number of a sum is multiplied by: a million in '3.9 million euros'. */
    private BigDecimal scale(Chunk money, Mention.Money sum) {
        OptionalInt number = number(money);
        if (number.isEmpty()) {
            return BigDecimal.ONE;
        }
        BigDecimal told = new BigDecimal(scene.reading().tokens().string(number.getAsInt()));
        int next = number.getAsInt() + 1;
        boolean point = scene.reading().tokens().isMark(next, '.')
                && scene.reading().tokens().isNumber(next + 1);
        if (point) {
            told = new BigDecimal(told + "." + scene.reading().tokens().string(next + 1));
        }
        for (int power : new int[] {3, 6, 9, 12}) {
            BigDecimal unit = BigDecimal.TEN.pow(power);
            if (told.multiply(unit).compareTo(sum.figure().value()) == 0) {
                return unit;
            }
        }
        return BigDecimal.ONE;
    }

    private OptionalInt number(Chunk money) {
        for (int t = money.first; t <= money.last; t++) {
            if (scene.reading().tokens().isNumber(t)
                    && scene.reading().tokens().end(t)
                                    - scene.reading().tokens().start(t)
                            < 10) {
                return OptionalInt.of(t);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether a scale is written out: '46.1 million', '4 bn'. */
    private boolean isScaled(Chunk count) {
        String words = count.word(scene);
        return words.endsWith("illion")
                || words.endsWith("illions")
                || words.endsWith("bn")
                || words.endsWith("mln")
                || words.endsWith("mill.")
                || words.endsWith("crore");
    }

    /** Whether no noun follows that the number counts. */
    private boolean endsPhrase(List<Chunk> chunks, int next) {
        if (next >= chunks.size()) {
            return true;
        }
        Chunk c = chunks.get(next);
        return switch (c.type) {
            case PREPOSITION -> !c.word(scene).equals("of");
            case AND, COMMA, STOP, CLOSE, OPEN, TIME, RELATIVE, SUBORDINATOR -> true;
            case WORD ->
                !Character.isLetter(scene.words(c.span).charAt(0))
                        || c.word(scene).equals("respectively");
            default -> false;
        };
    }

    private static boolean isAnd(List<Chunk> chunks, int at) {
        return at < chunks.size() && chunks.get(at).is(Chunk.Type.AND);
    }
}
