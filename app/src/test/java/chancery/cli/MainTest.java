package chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainTest {
    @Test
    void versionIsDevOutsideAJar() {
        assertThat(Main.version()).isEqualTo("dev");
    }
}
