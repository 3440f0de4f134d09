package chancery.dossier;

import chancery.value.DatePoint;
import chancery.value.Edtf;
import chancery.value.Precision;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Dates, ages, figures and sums as people write them: {@code 13 to 16 March 2006}, {@code 36.9 billion yen}. */
public final class Wording {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final Map<Integer, String> PARTS = Map.ofEntries(
            Map.entry(21, "spring"),
            Map.entry(22, "summer"),
            Map.entry(23, "autumn"),
            Map.entry(24, "winter"),
            Map.entry(33, "the first quarter of"),
            Map.entry(34, "the second quarter of"),
            Map.entry(35, "the third quarter of"),
            Map.entry(36, "the fourth quarter of"),
            Map.entry(40, "the first half of"),
            Map.entry(41, "the second half of"));
    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("JPY", "yen"),
            Map.entry("USD", "US dollars"),
            Map.entry("EUR", "euros"),
            Map.entry("GBP", "pounds sterling"),
            Map.entry("CAD", "Canadian dollars"),
            Map.entry("AUD", "Australian dollars"),
            Map.entry("NZD", "New Zealand dollars"),
            Map.entry("CNY", "yuan"),
            Map.entry("MNT", "tugrik"),
            Map.entry("KRW", "won"),
            Map.entry("INR", "Indian rupees"),
            Map.entry("CHF", "Swiss francs"),
            Map.entry("RUB", "roubles"),
            Map.entry("SEK", "Swedish kronor"),
            Map.entry("NOK", "Norwegian kroner"),
            Map.entry("DKK", "Danish kroner"),
            Map.entry("DEM", "German marks"));

    private Wording() {}

    /** {@code 2006-03-13/2006-03-16}: {@code 13 to 16 March 2006}. */
    public static String date(Edtf date) {
        if (date instanceof Edtf.At at) {
            return point(at.point());
        }
        Optional<DatePoint> start = date.start();
        Optional<DatePoint> end = date.end();
        if (start.isEmpty()) {
            return "up to " + end.map(Wording::point).orElse("");
        }
        if (end.isEmpty()) {
            return "since " + point(start.get());
        }
        return range(start.get(), end.get());
    }

    private static String range(DatePoint from, DatePoint to) {
        boolean sameYear = from.year() == to.year() && from.precision() == to.precision() && !from.approximate();
        if (sameYear && from.day() > 0 && from.month() == to.month()) {
            return from.day() == to.day() ? point(to) : from.day() + " to " + point(to);
        }
        if (sameYear && from.day() > 0) {
            return from.day() + " " + month(from.month()) + " to " + point(to);
        }
        if (sameYear && from.precision() == Precision.MONTH) {
            return month(from.month()) + " to " + point(to);
        }
        return from.equals(to) ? point(from) : point(from) + " to " + point(to);
    }

    private static String point(DatePoint point) {
        String shown = switch (point.precision()) {
            case CENTURY -> "the " + point.year() + "s (century)";
            case DECADE -> "the " + point.year() + "s";
            case YEAR -> Integer.toString(point.year());
            case SEASON -> PARTS.getOrDefault(point.month(), "some time in") + " " + point.year();
            case MONTH -> month(point.month()) + " " + point.year();
            case DAY -> point.day() + " " + month(point.month()) + " " + point.year();
        };
        return point.approximate() ? "about " + shown : shown;
    }

    private static String month(int month) {
        return MONTHS.get(Math.max(1, Math.min(12, month)) - 1);
    }

    /** A date with the preposition a sentence wants: {@code on 13 March 2006}, {@code in March 2006}. */
    public static String at(Edtf date) {
        String shown = date(date);
        if (date instanceof Edtf.At at) {
            return (at.point().precision() == Precision.DAY && !at.point().approximate() ? "on " : "in ") + shown;
        }
        if (date.start().isEmpty() || date.end().isEmpty()) {
            return shown;
        }
        boolean days = date.start().get().precision() == Precision.DAY;
        return (days || date.start().get().year() != date.end().get().year() ? "from " : "in ") + shown;
    }

    /** How many whole months lie between the end of a date and the end of another; 0 where it is not before it. */
    public static int months(Edtf date, Edtf until) {
        if (date.end().isEmpty() || until.end().isEmpty()) {
            return 0;
        }
        int from = date.lastDay();
        int to = until.lastDay();
        int months = (to / 10000 - from / 10000) * 12 + (to / 100 % 100 - from / 100 % 100);
        return Math.max(0, to % 100 < from % 100 ? months - 1 : months);
    }

    /** {@code 8 months}, {@code 3 years}, {@code 3 years 2 months}. */
    public static String age(int months) {
        int years = months / 12;
        int rest = months % 12;
        if (years == 0) {
            return counted(rest, "month");
        }
        return counted(years, "year") + (rest == 0 || years >= 5 ? "" : " " + counted(rest, "month"));
    }

    /** {@code 1 page}, {@code 2 pages}, {@code 2 countries}. */
    public static String counted(int count, String noun) {
        String many = noun.endsWith("y") && !noun.endsWith("ey") && !noun.endsWith("ay")
                ? noun.substring(0, noun.length() - 1) + "ies"
                : noun + "s";
        return grouped(BigDecimal.valueOf(count)) + " " + (count == 1 ? noun : many);
    }

    /** {@code 1234567.5}: {@code 1,234,567.5}. */
    public static String grouped(BigDecimal number) {
        String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        StringBuilder whole = new StringBuilder(point < 0 ? plain : plain.substring(0, point));
        for (int i = whole.length() - 3; i > (plain.startsWith("-") ? 1 : 0); i -= 3) {
            whole.insert(i, ',');
        }
        return whole + (point < 0 ? "" : plain.substring(point));
    }

    /** {@code 36850000000 JPY}: {@code 36.85 billion yen}. */
    public static String money(BigDecimal amount, Optional<String> currency) {
        return scaled(amount) + " " + currency.map(Wording::currency).orElse("(no currency given)");
    }

    /** {@code JPY}: {@code yen}; a code that has no name here stays. */
    public static String currency(String code) {
        return CURRENCIES.getOrDefault(code, code);
    }

    /** {@code 36850000000}: {@code 36.85 billion}; small and odd numbers in full. */
    public static String scaled(BigDecimal amount) {
        for (int i = 0; i < 3; i++) {
            int power = 12 - 3 * i;
            BigDecimal scaled = amount.movePointLeft(power);
            if (scaled.abs().compareTo(BigDecimal.ONE) >= 0) {
                BigDecimal exact = scaled.stripTrailingZeros();
                if (exact.scale() <= 3) {
                    return grouped(exact)
                            + List.of(" trillion", " billion", " million").get(i);
                }
            }
        }
        return grouped(amount);
    }

    /** A percentage with at most two places. */
    public static String share(BigDecimal share) {
        return grouped(share.setScale(Math.min(2, Math.max(0, share.scale())), RoundingMode.HALF_UP)) + "%";
    }

    /** The contract's word in people's: {@code honorary-consulate}: {@code honorary consulate}. */
    public static String words(String code) {
        return code.replace('-', ' ');
    }

    /** With a capital first letter. */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
