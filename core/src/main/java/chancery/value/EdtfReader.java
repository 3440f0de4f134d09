package chancery.value;

import java.util.Optional;

/** Reads EDTF as {@link Edtf#toString} writes it, plus {@code ../x} for {@code /x}. Total: anything else is empty. */
final class EdtfReader {
    private EdtfReader() {}

    static Optional<Edtf> read(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return point(text).map(Edtf::at);
        }
        String left = text.substring(0, slash);
        String right = text.substring(slash + 1);
        Optional<DatePoint> start = point(left);
        Optional<DatePoint> end = point(right);
        boolean leftBlank = left.isEmpty() || left.equals("..");
        boolean rightOpen = right.isEmpty() || right.equals("..");
        if ((start.isEmpty() && !leftBlank) || (end.isEmpty() && !rightOpen) || (start.isEmpty() && end.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new Edtf.Interval(start, end));
    }

    private static Optional<DatePoint> point(String text) {
        boolean approximate = text.endsWith("~");
        String s = approximate ? text.substring(0, text.length() - 1) : text;
        Optional<DatePoint> point = exact(s);
        return approximate ? point.map(DatePoint::asApproximate) : point;
    }

    private static Optional<DatePoint> exact(String s) {
        int n = s.length();
        if (n == 4 && s.endsWith("XX")) {
            return number(s, 0, 2).filter(c -> c > 0).map(c -> DatePoint.ofCentury(c * 100));
        }
        if (n == 4 && s.endsWith("X")) {
            return number(s, 0, 3).filter(d -> d > 0).map(d -> DatePoint.ofDecade(d * 10));
        }
        Optional<Integer> year = n >= 4 ? number(s, 0, 4).filter(y -> y > 0) : Optional.empty();
        if (year.isEmpty() || n == 4) {
            return year.map(DatePoint::ofYear);
        }
        if ((n != 7 && n != 10) || s.charAt(4) != '-') {
            return Optional.empty();
        }
        Optional<Integer> month = number(s, 5, 7).filter(m -> (m >= 1 && m <= 12) || (m >= 21 && m <= 41));
        if (month.isEmpty() || n == 7) {
            return month.map(m -> DatePoint.ofMonth(year.get(), m));
        }
        if (s.charAt(7) != '-' || month.get() > 12) {
            return Optional.empty();
        }
        return number(s, 8, 10).filter(d -> d >= 1 && d <= 31).map(d -> DatePoint.ofDay(year.get(), month.get(), d));
    }

    private static Optional<Integer> number(String s, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = s.charAt(i);
            if (c < '0' || c > '9') {
                return Optional.empty();
            }
            value = value * 10 + (c - '0');
        }
        return Optional.of(value);
    }
}
