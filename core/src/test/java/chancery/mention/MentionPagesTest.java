package chancery.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import chancery.authority.Bundled;
import chancery.page.Span;
import chancery.value.CountryCode;
import chancery.value.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every line of the fences in the handbook's pages of mentions: {@code text => what is read from it}, parted by
 * semicolons, {@code -} for nothing; {@code ‹ ›} mark the words of each mention where the line says so.
 */
class MentionPagesTest {
    private static final List<String> FENCES =
            List.of("dates", "durations", "amounts", "units", "counts", "shares", "ranks", "countries");

    @TestFactory
    Stream<DynamicTest> everyLine() {
        List<DynamicTest> tests = new ArrayList<>();
        Bundled.handbook().forEach((path, page) -> {
            if (path.startsWith("mentions/")) {
                linesOf(path, page, tests);
            }
        });
        return tests.stream();
    }

    private static void linesOf(String path, String page, List<DynamicTest> tests) {
        String fence = "";
        int number = 0;
        for (String line : page.lines().toList()) {
            number++;
            if (line.startsWith("```")) {
                fence = fence.isEmpty() ? line.substring(3).strip() : "";
            } else if (FENCES.contains(fence) && !line.isBlank()) {
                String form = fence;
                String where = path + ":" + number + " " + line;
                tests.add(dynamicTest(where, () -> check(form, line, where)));
            }
        }
    }

    private static void check(String fence, String line, String where) {
        int arrow = line.lastIndexOf(" => ");
        String marked = line.substring(0, arrow);
        String expected = line.substring(arrow + 4).strip();
        String text = marked.replace("‹", "").replace("›", "");
        Reading reading = Readings.of(text);
        if (fence.equals("units")) {
            String unit = Units.in(reading, new Span(0, text.length()))
                    .map(MentionPagesTest::unit)
                    .orElse("-");
            assertEquals(expected, unit, where);
            return;
        }
        Recogniser recogniser = fence.equals("countries") ? new CountryNames() : new Numerals();
        List<Mention> found = Mentions.of(reading, List.of(recogniser)).all().stream()
                .filter(mention -> fenceOf(mention).equals(fence))
                .toList();
        String told = found.stream().map(MentionPagesTest::told).collect(Collectors.joining("; "));
        assertEquals(expected, told.isEmpty() ? "-" : told, where);
        List<String> words = wordsOf(marked);
        if (!words.isEmpty()) {
            List<String> spans = found.stream()
                    .map(mention -> mention.span().of(reading.text()))
                    .toList();
            assertEquals(words, spans.subList(0, Math.min(words.size(), spans.size())), where);
        }
    }

    private static List<String> wordsOf(String marked) {
        List<String> words = new ArrayList<>();
        int open = marked.indexOf('‹');
        while (open >= 0) {
            int close = marked.indexOf('›', open);
            words.add(marked.substring(open + 1, close));
            open = marked.indexOf('‹', close);
        }
        return words;
    }

    private static String fenceOf(Mention mention) {
        if (mention instanceof Mention.Time) {
            return "dates";
        }
        if (mention instanceof Mention.Duration) {
            return "durations";
        }
        if (mention instanceof Mention.Money) {
            return "amounts";
        }
        if (mention instanceof Mention.Share) {
            return "shares";
        }
        if (mention instanceof Mention.Country) {
            return "countries";
        }
        return mention instanceof Mention.Rank ? "ranks" : "counts";
    }

    private static String told(Mention mention) {
        if (mention instanceof Mention.Time time) {
            return time(time);
        }
        if (mention instanceof Mention.Duration duration) {
            String course = duration.course() == Mention.Course.LENGTH ? "" : " " + lower(duration.course());
            return duration.count() + " " + lower(duration.measure()) + course;
        }
        if (mention instanceof Mention.Money money) {
            return figure(money.figure())
                    + money.currency().map(c -> " " + c).orElse("")
                    + money.sign().map(s -> "?").orElse("");
        }
        if (mention instanceof Mention.Share share) {
            return figure(share.figure());
        }
        if (mention instanceof Mention.Country country) {
            return country.readings().stream().map(CountryCode::code).collect(Collectors.joining(" "));
        }
        if (mention instanceof Mention.Rank rank) {
            return Integer.toString(rank.rank());
        }
        return mention instanceof Mention.Count count ? figure(count.figure()) : mention.toString();
    }

    private static String unit(Units.Unit unit) {
        return Figure.exact(unit.scale()).plain()
                + unit.currency().map(c -> " " + c).orElse("")
                + unit.sign().map(s -> "?").orElse("");
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static String figure(Figure figure) {
        String bound = switch (figure.bound()) {
            case NONE -> "";
            case AT_LEAST -> ">=";
            case AT_MOST -> "<=";
        };
        return (figure.approximate() ? "~" : "") + bound + figure.plain();
    }

    private static String time(Mention.Time time) {
        String fiscal = time.fiscal() ? "FY " : "";
        Optional<String> edtf = time.resolve(OptionalInt.empty()).map(Object::toString);
        if (edtf.isPresent()) {
            return fiscal + edtf.get();
        }
        String first = yearless(time, time.start());
        String text = switch (time.extent()) {
            case POINT -> first;
            case INTERVAL -> first + "/" + yearless(time, time.end().orElseThrow());
            case SINCE -> first + "/..";
            case UNTIL -> "/" + first;
        };
        return fiscal + text;
    }

    private static String yearless(Mention.Time time, Told told) {
        String anchor = switch (time.anchor()) {
            case TEXT, CONTEXT -> "?";
            case LAST -> "last" + (time.shift() < 0 ? "" : "+") + time.shift();
            case EDITION -> "page" + (time.shift() < 0 ? "" : "+") + time.shift();
        };
        String unit = told.month() > 0 || told.day() > 0
                ? ""
                : switch (told.precision()) {
                    case MONTH -> "m";
                    case DAY -> "d";
                    default -> "";
                };
        String month = told.month() > 0 ? "-" + two(told.month()) : told.day() > 0 ? "-.." : "";
        return anchor + unit + month + (told.day() > 0 ? "-" + two(told.day()) : "");
    }

    private static String two(int n) {
        return n < 10 ? "0" + n : Integer.toString(n);
    }
}
