package offender.mention;

import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** Regular expressions, open and hidden; the hidden one as a method reference, which is no call. */
final class Patterns {
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final BiFunction<String, String, String[]> SPLIT = String::split;

    boolean open(String text) {
        return DIGITS.matcher(text).matches();
    }

    List<String> hidden(String text) {
        return List.of(SPLIT.apply(text, ","));
    }
}
