package chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which writings of offices may be one office, and which one person alone holds at a time. */
class OfficeTitleTest {
    @ParameterizedTest
    @CsvSource({
        "Foreign Minister, Minister for Foreign Affairs",
        "Minister of Foreign Affairs and Trade, Minister for Foreign Affairs",
        "Minister for External Relations, Foreign Minister",
        "Premier, Prime Minister",
        "H.I.H. the Crown Prince, Crown Prince",
    })
    void oneOffice(String x, String y) {
        assertThat(OfficeTitle.of(x).mayBe(OfficeTitle.of(y))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "President, President of the Senate",
        "Prime Minister, Deputy Prime Minister",
        "Prime Minister, former Prime Minister",
        "Foreign Minister, Finance Minister",
        "Prime Minister, Foreign Minister",
    })
    void twoOffices(String x, String y) {
        assertThat(OfficeTitle.of(x).mayBe(OfficeTitle.of(y))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "President",
                "Prime Minister",
                "Minister for Foreign Affairs",
                "Crown Prince",
                "Chairman of the State Great Khural",
                "Speaker of Parliament"
            })
    void oneHolder(String office) {
        assertThat(OfficeTitle.of(office).isSole()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Minister",
                "Minister of State for Defense",
                "Deputy Prime Minister",
                "former President",
                "Member of Parliament",
                "Prince",
                "Ambassador",
                ""
            })
    void severalHolders(String office) {
        assertThat(OfficeTitle.of(office).isSole()).isFalse();
    }
}
