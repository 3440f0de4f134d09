package chancery.mention;

import chancery.value.Precision;
import java.util.Optional;

/**
 * Dates told by another: {@code the following year}, {@code the same month}, {@code two years later}, {@code last
 * year}. What they count from is the caller's to find, see {@link Mention.Anchor}.
 */
final class Relatives {
    private static final int FARTHEST = 500;

    private Relatives() {}

    /** {@code the following year}. */
    static Optional<Part> at(Ground ground, int token) {
        int hit = ground.hit(token, Cue.RELATIVE);
        if (hit < 0 || isOfSomething(ground, token, ground.next(hit))) {
            return Optional.empty();
        }
        Told told = of(ground.lexeme(hit).attribute("unit").orElse(""));
        Part part = Part.at(told, token, ground.next(hit));
        return Optional.of(part.relative(anchor(ground, hit), ground.attribute(hit, "shift", 0)));
    }

    /** {@code the day after the inauguration} counts from what is named behind it. */
    private static boolean isOfSomething(Ground ground, int token, int next) {
        boolean open =
                ground.is(next - 1, "after") || ground.is(next - 1, "before") || ground.is(next - 1, "following");
        boolean named = ground.begins(next, Cue.THE)
                || ground.isCapitalised(next)
                || ground.begins(next, Cue.A)
                || ground.is(next, "his")
                || ground.is(next, "her")
                || ground.is(next, "its")
                || ground.is(next, "their");
        boolean determined =
                ground.begins(token - 1, Cue.A) || ground.begins(token - 1, Cue.OF) && ground.is(token, "last");
        return (open && named) || determined;
    }

    static Mention.Anchor anchor(Ground ground, int hit) {
        boolean edition = ground.lexeme(hit).attribute("anchor").orElse("").equals("edition");
        return edition ? Mention.Anchor.EDITION : Mention.Anchor.LAST;
    }

    private static Told of(String unit) {
        return switch (unit) {
            case "month" -> new Told(0, 0, 0, Precision.MONTH);
            case "day" -> new Told(0, 0, 0, Precision.DAY);
            default -> new Told(0, 0, 0, Precision.YEAR);
        };
    }

    /** {@code two years later}, {@code three months earlier}, {@code 20 years ago}. */
    static Optional<Part> counted(Ground ground, int token) {
        Numbers numbers = ground.numbers();
        boolean is =
                ground.isNumber(token) ? numbers.read(token, false) && numbers.isPlain() : numbers.readWords(token);
        if (!is || numbers.value().compareTo(java.math.BigDecimal.valueOf(FARTHEST)) > 0) {
            return Optional.empty();
        }
        int number = numbers.value().intValue();
        int unit = ground.hit(numbers.next(), Cue.SPAN_UNIT);
        int later = unit < 0 ? -1 : ground.hit(ground.next(unit), Cue.LATER);
        if (later < 0 || number < 1) {
            return Optional.empty();
        }
        String name = ground.lexeme(unit).attribute("unit").orElse("");
        if (name.equals("hour")) {
            return Optional.empty();
        }
        int factor = switch (name) {
            case "week" -> 7;
            case "decade" -> 10;
            case "century" -> 100;
            default -> 1;
        };
        int shift = number * factor * ground.attribute(later, "sign", 1);
        Part part = Part.at(of(name.equals("week") ? "day" : name), token, ground.next(later));
        return Optional.of(part.relative(anchor(ground, later), shift));
    }
}
