package chancery.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.value.Edtf;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    @ParameterizedTest
    @CsvSource({
        "2006, 2006, in 2006",
        "2006-03, March 2006, in March 2006",
        "2006-03-13, 13 March 2006, on 13 March 2006",
        "2006-03-13/2006-03-16, 13 to 16 March 2006, from 13 to 16 March 2006",
        "2025-02-28/2025-03-05, 28 February to 5 March 2025, from 28 February to 5 March 2025",
        "2017/2021, 2017 to 2021, from 2017 to 2021",
        "1998/.., since 1998, since 1998",
        "/2008, up to 2008, up to 2008",
        "2009-23, autumn 2009, in autumn 2009",
        "199X, the 1990s, in the 1990s"
    })
    void writesDates(String edtf, String date, String at) {
        Edtf read = Edtf.parse(edtf).orElseThrow();
        assertThat(Wording.date(read)).isEqualTo(date);
        assertThat(Wording.at(read)).isEqualTo(at);
    }

    @ParameterizedTest
    @CsvSource({
        "36850000000, 36.85 billion yen",
        "102300000000, 102.3 billion yen",
        "1500, '1,500 yen'",
        "1234567, '1,234,567 yen'",
        "2000000000000, 2 trillion yen",
        "0, 0 yen"
    })
    void writesSums(BigDecimal amount, String words) {
        assertThat(Wording.money(amount, Optional.of("JPY"))).isEqualTo(words);
    }

    @Test
    void tellsAges() {
        int months = Wording.months(
                Edtf.parse("2022-10").orElseThrow(), Edtf.parse("2026-01-15").orElseThrow());
        assertThat(Wording.age(months)).isEqualTo("3 years 2 months");
        assertThat(Wording.months(Edtf.year(2030), Edtf.year(2026))).isZero();
        assertThat(Wording.age(84)).isEqualTo("7 years");
    }
}
