package chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private String shown(boolean interactive, int total) {
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayOutputStream(),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                interactive,
                InstantSource.fixed(Cli.NOON),
                Map.of());
        try (Progress progress = new Progress(terminal, total)) {
            for (int i = 0; i < total; i++) {
                progress.step("page" + i);
            }
        }
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void isABarOnATerminal() {
        assertThat(shown(true, 4))
                .contains("[######..................] 1/4 page0")
                .contains("4/4");
    }

    @Test
    void isALineNowAndThenElsewhere() {
        assertThat(shown(false, 100)).doesNotContain("\r").contains("chancery: 50 of 100 pages\n");
    }

    @Test
    void isSilentForAFewPages() {
        assertThat(shown(false, 5)).isEmpty();
    }
}
