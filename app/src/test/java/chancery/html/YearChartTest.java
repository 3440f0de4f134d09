package chancery.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class YearChartTest {
    private static YearChart.Column column(int year, String value) {
        return new YearChart.Column(year, new BigDecimal(value), "one", year + ": " + value, "#c" + year);
    }

    private static String drawn(YearChart.Column... columns) {
        return new YearChart("Trade")
                .draw(List.of(columns), BigDecimal::toPlainString)
                .toString();
    }

    @Test
    void theScaleIsRoundAndReachesTheGreatest() {
        assertThat(drawn(column(2020, "36.3"), column(2022, "64.1")))
                .contains(">20<", ">40<", ">60<", ">80<")
                .doesNotContain(">100<");
        assertThat(drawn(column(2020, "3"), column(2021, "1"))).contains(">1<", ">4<");
    }

    @Test
    void aYearWithoutFigureKeepsItsPlace() {
        assertThat(drawn(column(2019, "1"), column(2021, "2"))).contains(">2019<", ">2020<", ">2021<");
    }

    @Test
    void eachColumnLeadsToItsQuote() {
        assertThat(drawn(column(2019, "1"), column(2021, "2")))
                .contains("<a href=\"#c2019\"><title>2019: 1</title>")
                .contains("<a href=\"#c2021\">");
    }

    @Test
    void nothingAtAllIsDrawnAsAThinLine() {
        assertThat(drawn(column(2019, "0"), column(2020, "0"))).contains("height=\"1.5\"");
    }
}
