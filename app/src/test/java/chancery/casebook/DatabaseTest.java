package chancery.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatabaseTest {
    @Test
    void comparesVersionsByTheirNumbers() {
        assertThat(Database.atLeast("3.53.4", "3.51.3")).isTrue();
        assertThat(Database.atLeast("3.51.3", "3.51.3")).isTrue();
        assertThat(Database.atLeast("3.9.10", "3.51.3")).isFalse();
        assertThat(Database.atLeast("3.51.2", "3.51.3")).isFalse();
    }
}
