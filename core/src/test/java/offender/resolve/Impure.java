package offender.resolve;

import java.io.StringReader;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Random;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;

/** A clock, chance, files, streams, reflection, state and a library. */
public final class Impure {
    private static final HashMap<String, String> CACHE = new HashMap<>();

    @SuppressWarnings("NonFinalStaticField") // on purpose
    private static int count;

    LocalDate clock() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    int chance() {
        return new Random().nextInt();
    }

    Path file() {
        return Path.of("page.txt");
    }

    StringReader stream() {
        return new StringReader("");
    }

    Method reflection() {
        return getClass().getDeclaredMethods()[0];
    }

    int state() {
        CACHE.put("a", "b");
        return count++;
    }

    void library() {
        Assertions.assertThat(count).isZero();
    }

    /** Gives null to other packages. */
    public @Nullable String nothing() {
        return CACHE.get("nothing");
    }
}
