package chancery.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import chancery.authority.Bundled;
import chancery.page.Span;
import chancery.value.CountryCode;
import chancery.value.Figure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every line of the fences in the handbook's pages of mentions: {@code text => what is read from it}, parted by
 * semicolons, {@code -} for nothing; {@code ‹ ›} mark the words of each mention where the line says so.
 */
class MentionPagesTest {
    private static final List<String> FENCES = List.of(
            "dates",
            "durations",
            "amounts",
            "units",
            "counts",
            "shares",
            "ranks",
            "countries",
            "offices",
            "people",
            "instruments");
    /** Those that are read from what earlier recognisers found. */
    private static final List<String> LATE = List.of("offices", "people", "instruments");

    private static final boolean UPDATE = "update".equals(System.getProperty("examples"));

    @Test
    void everyRecogniserHasItsPage() {
        List<String> pages = Bundled.handbook().keySet().stream()
                .filter(path -> path.startsWith("mentions/"))
                .toList();
        assertThat(pages)
                .contains(
                        "mentions/countries.md",
                        "mentions/offices.md",
                        "mentions/people.md",
                        "mentions/instruments.md",
                        "mentions/dates.md",
                        "mentions/amounts.md",
                        "mentions/counts.md",
                        "mentions/shares.md",
                        "mentions/ranks.md",
                        "mentions/durations.md");
        assertThat(pages).as("a page that no fence of a known form runs").allSatisfy(path -> {
            String page = String.valueOf(Bundled.handbook().get(path));
            assertThat(FENCES).anySatisfy(fence -> assertThat(page).contains("```" + fence + "\n"));
        });
    }

    @TestFactory
    Stream<DynamicTest> everyLine() {
        List<DynamicTest> tests = new ArrayList<>();
        Bundled.handbook().forEach((path, page) -> {
            if (path.startsWith("mentions/") && !UPDATE) {
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

    /** Writes what is read into the pages. */
    @Test
    void update() throws IOException {
        for (Map.Entry<String, String> entry : Bundled.handbook().entrySet()) {
            if (!UPDATE || !entry.getKey().startsWith("mentions/")) {
                continue;
            }
            List<String> lines = new ArrayList<>();
            String fence = "";
            for (String line : entry.getValue().lines().toList()) {
                if (line.startsWith("```")) {
                    fence = fence.isEmpty() ? line.substring(3).strip() : "";
                    lines.add(line);
                } else if (FENCES.contains(fence) && !line.isBlank()) {
                    String marked = line.substring(0, line.lastIndexOf(" => "));
                    lines.add(marked + " => " + told(fence, marked));
                } else {
                    lines.add(line);
                }
            }
            Files.writeString(Path.of("..", "handbook", entry.getKey()), String.join("\n", lines) + "\n");
        }
    }

    private static String told(String fence, String marked) {
        Reading reading = Readings.of(marked.replace("‹", "").replace("›", ""));
        if (fence.equals("units")) {
            return Units.in(reading, new Span(0, reading.text().length()))
                    .map(MentionPagesTest::unit)
                    .orElse("-");
        }
        String told = found(fence, reading).stream()
                .map(mention -> told(mention, reading))
                .collect(Collectors.joining("; "));
        return told.isEmpty() ? "-" : told;
    }

    private static List<Mention> found(String fence, Reading reading) {
        List<Recogniser> recognisers = LATE.contains(fence)
                ? Recognisers.all()
                : List.of(fence.equals("countries") ? new CountryNames() : new Numerals());
        return Mentions.of(reading, recognisers).all().stream()
                .filter(mention -> fenceOf(mention).equals(fence))
                .toList();
    }

    private static void check(String fence, String line, String where) {
        int arrow = line.lastIndexOf(" => ");
        String marked = line.substring(0, arrow);
        String expected = line.substring(arrow + 4).strip();
        String text = marked.replace("‹", "").replace("›", "");
        Reading reading = Readings.of(text);
        assertEquals(expected, told(fence, marked), where);
        if (fence.equals("units")) {
            return;
        }
        List<Mention> found = found(fence, reading);
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
        if (mention instanceof Mention.Office) {
            return "offices";
        }
        if (mention instanceof Mention.Person) {
            return "people";
        }
        if (mention instanceof Mention.Instrument) {
            return "instruments";
        }
        return mention instanceof Mention.Rank ? "ranks" : mention instanceof Mention.Count ? "counts" : "";
    }

    private static String told(Mention mention, Reading reading) {
        String words = mention.span().of(reading.text());
        if (mention instanceof Mention.Office office) {
            return words + " (" + office.level()
                    + office.country().map(c -> " " + c.code()).orElse("") + (office.plural() ? " plural" : "") + ")";
        }
        if (mention instanceof Mention.Person) {
            return words;
        }
        if (mention instanceof Mention.Instrument instrument) {
            return words + " (" + instrument.instrument() + (instrument.plural() ? " plural" : "") + ")";
        }
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
