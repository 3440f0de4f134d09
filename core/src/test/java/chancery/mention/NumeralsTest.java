package chancery.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.value.DatePoint;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the readers of dates and figures withstand: any text at all, and the worst repetitions. */
class NumeralsTest {
    private static final String[] PIECES = {
        "1",
        "12",
        "31",
        "30",
        "99",
        "1990",
        "2008",
        "2014",
        "000",
        "1,234",
        "3.5",
        "8,60,000",
        "March",
        "May",
        "Feb.",
        "Sept",
        "june",
        "Febraury",
        "th",
        "st",
        "rd",
        "s",
        "of",
        "the",
        "to",
        "and",
        "from",
        "between",
        "since",
        "until",
        "in",
        "by",
        "end of",
        "early",
        "mid",
        "first",
        "half",
        "quarter",
        "nine months",
        "years later",
        "FY",
        "fiscal year",
        "the following year",
        "that",
        "last",
        "year to",
        "autumn",
        "the 19th century",
        "million",
        "crore",
        "bn",
        "yen",
        "US$",
        "$",
        "R",
        "Rs.",
        "EUR",
        "%",
        "per cent",
        "points",
        "about",
        "over",
        "up to",
        "a maximum of",
        "or so",
        "largest",
        "second",
        "ranked",
        "place",
        "No.",
        "Tel.",
        "one",
        "twenty",
        "hundred",
        "a",
        "per annum",
        "people",
        "firms",
        "Street",
        "(",
        ")",
        "[",
        "]",
        ",",
        ".",
        "-",
        "–",
        "/",
        "'",
        ":",
        "+",
        "~",
        "\n",
        "\t",
        " ",
        "  ",
        "é",
        "東京",
        "\uD83D\uDE00",
        "\uD83D",
        "\u0301",
        "X"
    };

    private static String random(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
            if (random.nextInt(3) > 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    @Test
    void anyTextIsReadWithoutFailing() {
        Random random = new Random(20060313);
        for (int i = 0; i < 4000; i++) {
            String text = random(random, 1 + random.nextInt(40));
            Reading reading = Readings.of(text);
            List<Mention> found = new ArrayList<>();
            new Numerals().find(reading, found);
            List<Mention> again = new ArrayList<>();
            new Numerals().find(reading, again);
            assertEquals(found, again, text);
            int last = 0;
            for (Mention mention : found) {
                assertTrue(mention.span().start() >= last, () -> "overlap at " + mention + " in: " + text);
                assertTrue(mention.span().end() > mention.span().start(), text);
                assertTrue(mention.span().end() <= reading.text().length(), text);
                last = mention.span().end();
                if (mention instanceof Mention.Time time) {
                    resolve(time);
                }
            }
            new Dates().find(reading, again);
        }
    }

    private static void resolve(Mention.Time time) {
        time.resolve(OptionalInt.empty());
        time.resolve(OptionalInt.of(2011));
        time.resolve(OptionalInt.of(1));
        time.resolve(OptionalInt.of(9999));
        time.resolve(DatePoint.ofYear(2011));
        time.resolve(DatePoint.ofMonth(2011, 12));
        time.resolve(DatePoint.ofMonth(2011, 24));
        time.resolve(DatePoint.ofDay(2011, 2, 28));
        time.resolve(DatePoint.ofDay(2011, 2, 31));
        time.resolve(DatePoint.ofDecade(1990));
    }

    @Test
    void whatCountsFromAnotherDateIsResolved() {
        assertEquals("1963-12", resolved("the same month", DatePoint.ofDay(1963, 12, 14)));
        assertEquals("1976-01", resolved("one month later", DatePoint.ofMonth(1975, 12)));
        assertEquals("2014-01-02", resolved("three days later", DatePoint.ofDay(2013, 12, 30)));
        assertEquals("2014-11-25", resolved("on the 25th.", DatePoint.ofDay(2014, 11, 23)));
        assertEquals("1865", resolved("two years later", DatePoint.ofYear(1863)));
        assertEquals("2010-06", resolved("in June of the following year", DatePoint.ofMonth(2009, 9)));
        assertEquals("2008-12-30/2009-01-02", resolved("December 30 - January 2", DatePoint.ofYear(2008)));
    }

    private static String resolved(String text, DatePoint near) {
        List<Mention> found = new ArrayList<>();
        new Numerals().find(Readings.of(text), found);
        return ((Mention.Time) found.get(0)).resolve(near).orElseThrow().toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1, ",
                "1,",
                "1.",
                "1-",
                "1/",
                "1 ",
                "1 and ",
                "12 and 13 ",
                "1 to ",
                "May 1, ",
                "May and ",
                "March ",
                "of the ",
                "early ",
                "end of ",
                "between 1 and ",
                "about ",
                "up to ",
                "one hundred and ",
                "two hundred ",
                "$1-",
                "$",
                "US$ ",
                "first half of ",
                "2008 (",
                "1990 to ",
                "2008 and ",
                "FY",
                "FY2008-",
                "'",
                "'9",
                "(1",
                "No. 1 (",
                "+1 (",
                "a million ",
                "12.",
                "2012-",
                "June of the following year ",
                "first nine ",
                "15 to 20 ",
                "1 000 ",
                "rank: ",
                "2014/",
                "Mayy 1",
                "1st ",
                "the 19th and ",
                "minus ",
                "per cent ",
                "12 March 2014 – "
            })
    void timeGrowsWithTheTextAlone(String repeated) {
        Reading small = Readings.of(repeated.repeat(4_000));
        Reading large = Readings.of(repeated.repeat(16_000));
        for (Recogniser recogniser : List.of(new Numerals(), new Dates())) {
            time(recogniser, small);
            long one = Math.max(4_000_000, Math.min(time(recogniser, small), time(recogniser, small)));
            long four = Math.min(time(recogniser, large), time(recogniser, large));
            assertTrue(
                    four < one * 12,
                    () -> repeated + ": four times the text took " + (double) four / one + " times as long");
        }
    }

    private static long time(Recogniser recogniser, Reading reading) {
        List<Mention> found = new ArrayList<>();
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        recogniser.find(reading, found);
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }
}
