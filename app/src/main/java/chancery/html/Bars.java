package chancery.html;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A figure's bar as SVG, for a cell of a table: its length against the greatest of the table. */
public final class Bars {
    private Bars() {}

    /** The bar of a figure; the table's cell beside it has the figure itself, so that the picture says nothing more. */
    public static Html bar(BigDecimal value, BigDecimal greatest, String style) {
        BigDecimal share = greatest.signum() <= 0
                ? BigDecimal.ZERO
                : value.multiply(BigDecimal.valueOf(100)).divide(greatest, 1, RoundingMode.HALF_UP);
        return new Html()
                .open(
                        "svg",
                        "class",
                        "bar",
                        "viewBox",
                        "0 0 100 10",
                        "preserveAspectRatio",
                        "none",
                        "aria-hidden",
                        "true",
                        "focusable",
                        "false")
                .open(
                        "rect",
                        "x",
                        "0",
                        "y",
                        "0",
                        "width",
                        share.max(new BigDecimal("0.5")).toPlainString(),
                        "height",
                        "10",
                        "class",
                        style)
                .close();
    }
}
