package chancery.mention;

import chancery.authority.Lexeme;
import chancery.page.Span;
import chancery.value.CountryCode;
import chancery.value.DatePoint;
import chancery.value.Edtf;
import chancery.value.Figure;
import chancery.value.Precision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Something a recogniser found: where it stands in the view, and its normal form. */
public sealed interface Mention {
    Span span();

    /**
     * A date or interval, perhaps without its year ('July 16'), perhaps relative ('the following year').
     *
     * @param span the date's own words, with 'early', 'end of' and 'FY', without 'since', 'from' or 'about'
     * @param start the date, or an interval's start; for {@link Extent#UNTIL} its end
     * @param end an interval's end
     * @param extent one date, an interval, since, until
     * @param anchor where the year comes from when the words do not tell it
     * @param shift units to add to the anchor's ('the following year' 1, 'the previous year' -1): years, but months
     *     for 'the following month', days for 'three days later'
     * @param fiscal whether the words call it a fiscal year ('FY2008')
     * @param approximate whether the words hedge it ('about 1990')
     */
    record Time(
            Span span,
            Told start,
            Optional<Told> end,
            Extent extent,
            Anchor anchor,
            int shift,
            boolean fiscal,
            boolean approximate)
            implements Mention {

        /**
         * The date in EDTF, with the context's year where the words leave it out.
         *
         * @param contextYear the year that context gives; empty where it gives none
         * @return empty where the year, or the month that the words count from, stays unknown
         */
        public Optional<Edtf> resolve(OptionalInt contextYear) {
            if (!hasYear() && contextYear.isEmpty()) {
                return Optional.empty();
            }
            // in '30 September - 1 October 2013' the year stands at the end only
            int year = end.filter(Told::hasYear).map(Told::year).orElse(contextYear.orElse(0) + shift);
            Told from = start.inYear(year);
            if (!start.hasYear()
                    && end.filter(Told::hasYear).filter(from::isAfter).isPresent()) {
                from = start.inYear(year - 1);
            }
            Told to = end.orElse(from);
            if (!to.hasYear()) {
                // 'December 30 - January 2' runs into the next year
                Told same = to.inYear(from.year());
                to = from.isAfter(same) ? to.inYear(from.year() + 1) : same;
            }
            return edtf(from, to);
        }

        /**
         * The date in EDTF, told by another date: the last one before for {@link Anchor#LAST}, the page's for
         * {@link Anchor#EDITION}, the heading's for {@link Anchor#CONTEXT}.
         */
        public Optional<Edtf> resolve(DatePoint near) {
            if (hasYear() || start.month() > 0 || start.precision().compareTo(Precision.MONTH) < 0) {
                return resolve(OptionalInt.of(near.year()));
            }
            boolean nearMonth = near.month() >= 1 && near.month() <= 12;
            if (start.precision() == Precision.MONTH || start.day() > 0) {
                int months = near.year() * 12 + near.month() - 1 + (start.day() > 0 ? 0 : shift);
                Told told = new Told(
                        Math.floorDiv(months, 12), Math.floorMod(months, 12) + 1, start.day(), start.precision());
                return nearMonth ? edtf(told, told) : Optional.empty();
            }
            boolean known = near.precision() == Precision.DAY && near.day() <= Told.daysIn(near.month(), near.year());
            if (!known) {
                return Optional.empty();
            }
            LocalDate day = LocalDate.of(near.year(), near.month(), near.day()).plusDays(shift);
            Told told = Told.day(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            return edtf(told, told);
        }

        private Optional<Edtf> edtf(Told from, Told to) {
            Optional<DatePoint> first = from.point().map(this::hedged);
            Optional<DatePoint> last = to.point().map(this::hedged);
            if (first.isEmpty() || last.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(
                    switch (extent) {
                        case POINT -> Edtf.at(first.get());
                        case INTERVAL -> Edtf.between(first.get(), last.get());
                        case SINCE -> Edtf.since(first.get());
                        case UNTIL -> Edtf.until(first.get());
                    });
        }

        private DatePoint hedged(DatePoint point) {
            return approximate ? point.asApproximate() : point;
        }

        // written out: what a record brings itself costs a start some milliseconds
        @Override
        public boolean equals(Object other) {
            return this == other
                    || other instanceof Time time
                            && span.equals(time.span)
                            && start.equals(time.start)
                            && end.equals(time.end)
                            && extent == time.extent
                            && anchor == time.anchor
                            && shift == time.shift
                            && fiscal == time.fiscal
                            && approximate == time.approximate;
        }

        @Override
        public int hashCode() {
            return span.hashCode();
        }

        /** Whether the words themselves tell a year. */
        public boolean hasYear() {
            return start.hasYear() || end.filter(Told::hasYear).isPresent();
        }
    }

    /** What a {@link Time} covers. */
    enum Extent {
        POINT,
        INTERVAL,
        /** From the start on: 'since 2007'. */
        SINCE,
        /** Up to the start: 'until 2008', a cumulative total to a year. */
        UNTIL
    }

    /** Where a {@link Time} without a year takes it from. */
    enum Anchor {
        /** The words tell the year. */
        TEXT,
        /** The heading, list item, row or last date. */
        CONTEXT,
        /** The last date told before, in reading order: 'that September', 'June of the same year', 'the following year'. */
        LAST,
        /** The page's edition: 'this year', 'last month'. */
        EDITION
    }

    /**
     * A length of time: '2 years', 'the next 5 years', 'per annum'. An age or an anniversary is none.
     *
     * @param span the number and the unit, without 'next' or 'past'
     * @param count how many; a decade is ten years
     * @param course whether the words put it before or after the date they count from, or say 'each'
     */
    record Duration(Span span, int count, Measure measure, Course course) implements Mention {}

    /** What a {@link Duration} is counted in. */
    enum Measure {
        DAY,
        WEEK,
        MONTH,
        YEAR
    }

    /** Where a {@link Duration} lies. */
    enum Course {
        /** Only how long: 'over 2 years', 'a five-year programme'. */
        LENGTH,
        /** 'the past four years'. */
        PAST,
        /** 'the next 5 years'. */
        NEXT,
        /** 'per annum', 'a year'. */
        EACH
    }

    /**
     * A sum of money. A range ('$5.9-6.2 billion') is told by its first value, approximate.
     *
     * @param span the number and its currency, without a hedge before it
     * @param figure the full sum
     * @param currency its ISO 4217 code; where {@code sign} is present only the usual reading
     * @param sign the currency's writing where the words leave it open ('$', 'Rs.', 'pounds'): the page's countries
     *     decide; empty where the words settle it
     */
    record Money(Span span, Figure figure, Optional<String> currency, Optional<String> sign) implements Mention {}

    /** A number that counts or measures something the words around it name: '344', 'over 80', '8,60,000', 'eleven'. */
    record Count(Span span, Figure figure) implements Mention {}

    /** A share in per cent as printed: 74.1. */
    record Share(Span span, Figure figure) implements Mention {}

    /** A rank: '(1)', '14th largest', 'largest', 'second'. {@code rank} from 1. */
    record Rank(Span span, int rank) implements Mention {}

    /**
     * A word that stands for a country.
     *
     * @param readings the countries it may be, likeliest first; at least one
     * @param form how it names the country
     * @param ambiguous whether it may be no country at all (Jordan, Georgia, Chad)
     */
    record Country(Span span, List<CountryCode> readings, Form form, boolean ambiguous) implements Mention {
        public Country {
            readings = List.copyOf(readings);
        }

        public CountryCode first() {
            return readings.get(0);
        }
    }

    /** How a word names a country. */
    enum Form {
        NAME,
        ADJECTIVE,
        /** Its nationals: Mongolians. */
        PEOPLE,
        CAPITAL,
        CITY,
        /** A national body or seat of government: the Seimas, the Kremlin. */
        BODY,
        /** A combining form: Sino-, Indo-. */
        COMPOUND
    }

    /**
     * An office as written, without the country's name or adjective.
     *
     * @param span the office's own words: 'former Minister for Foreign Affairs'
     * @param level head-of-state, head-of-government, royal, minister, deputy-minister, parliament, judiciary,
     *     military, official, envoy, local, legislator
     * @param country whose office the words say it is: '<b>Japanese</b> Foreign Minister', 'President <b>of Kenya</b>'
     * @param plural whether it names several holders
     */
    record Office(Span span, String level, Optional<CountryCode> country, boolean plural) implements Mention {}

    /**
     * A person's name.
     *
     * @param span the name as written, without honorifics and titles
     * @param whole the name with honorifics before and letters after it
     * @param certain whether an honorific, an office, initials or SURNAME capitals show that it is a person
     */
    record Person(Span span, Span whole, boolean certain) implements Mention {}

    /**
     * A text of the two sides as a title or by its noun: 'Treaty on Friendship and Cooperation', 'Lombok Treaty', 'an
     * agreement'.
     *
     * @param span the title as far as it goes
     * @param noun the noun that says what it is
     * @param instrument exchange-of-notes, treaty, agreement, memorandum, joint-statement, action-plan, protocol, epa,
     *     loan-agreement, other
     * @param titled whether there is more than the noun
     * @param plural whether the noun names several
     */
    record Instrument(Span span, Span noun, String instrument, boolean titled, boolean plural) implements Mention {}

    /** Any other phrase of the lexicon: an instrument, a mission, a body, a cue, a frame's trigger. */
    record Term(Span span, Lexeme lexeme) implements Mention {
        /** The lexeme's category, such as {@code instruments.instruments}. */
        public String category() {
            return lexeme.category();
        }
    }
}
