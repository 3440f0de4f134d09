package chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One person under several writings, and two people of one surname. */
class PersonNameTest {
    @ParameterizedTest
    @CsvSource({
        "Miyeegombyn ENKHBOLD, M. Enkhbold",
        "ENKHBOLD, Miyeegombyn ENKHBOLD",
        "Nambar ENKHBAYAR, Nambaryn Enkhbayar",
        "ABE Shinzo, Shinzo Abe",
        "S. OYUN, Sanjaasurengiin OYUN",
        "Ts. MUNKH-ORGIL, Tsend MUNKH-ORGIL",
        "Luiz Inácio Lula da Silva, Lula da Silva",
        "José Manuel Barroso, Jose Manuel BARROSO",
        "Xi, Xi Jinping",
    })
    void oneMayBeTheOther(String x, String y) {
        assertThat(PersonName.of(x).mayBe(PersonName.of(y))).isTrue();
        assertThat(PersonName.of(y).mayBe(PersonName.of(x))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Nambaryn ENKHBAYAR, Miyeegombo ENKHBAYAR",
        "M. ENKHBOLD, Z. ENKHBOLD",
        "N. ENKHBAYAR, M. ENKHBOLD",
        "John Key, John Kerry",
        "Kim Jong-il, Kim Il-sung",
        "Lee Hsien Loong, Lee Kuan Yew",
    })
    void twoStayTwo(String x, String y) {
        assertThat(PersonName.of(x).mayBe(PersonName.of(y))).isFalse();
        assertThat(PersonName.of(y).mayBe(PersonName.of(x))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"ABE Shinzo, abe", "Shinzo ABE, abe", "Shinzo Abe, abe", "N. BAGABANDI, bagabandi", "OYUN, oyun"})
    void surnames(String written, String surname) {
        assertThat(PersonName.of(written).surname()).contains(surname);
    }

    @Test
    void whatIsNoNameHasNoParts() {
        assertThat(PersonName.of("").surname()).isEqualTo(Optional.empty());
        assertThat(PersonName.of("12 – ,.").parts()).isEmpty();
        assertThat(PersonName.of("").mayBe(PersonName.of("Abe"))).isFalse();
    }
}
