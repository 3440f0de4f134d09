package chancery.value;

import java.util.Optional;

/**
 * A date or interval in the Extended Date/Time Format (ISO 8601-2:2019), never more exact than the text it was read
 * from: {@code 2006-03}, {@code 2006-03-13/2006-03-16}, {@code /2008} (unstated start), {@code 1998/..} (goes on).
 */
public sealed interface Edtf {

    /** The one date, or the start of an interval where it is stated. */
    Optional<DatePoint> start();

    /** The one date, or the end of an interval where it is stated. */
    Optional<DatePoint> end();

    /** A single date. */
    record At(DatePoint point) implements Edtf {
        @Override
        public Optional<DatePoint> start() {
            return Optional.of(point);
        }

        @Override
        public Optional<DatePoint> end() {
            return Optional.of(point);
        }

        @Override
        public String toString() {
            return point.toString();
        }
    }

    /**
     * An interval. An absent start is unstated (written blank); an absent end is open (written {@code ..}).
     */
    record Interval(Optional<DatePoint> start, Optional<DatePoint> end) implements Edtf {
        public Interval {
            if (start.isEmpty() && end.isEmpty()) {
                throw new IllegalArgumentException("an interval needs a start or an end");
            }
        }

        @Override
        public String toString() {
            return start.map(DatePoint::toString).orElse("")
                    + "/"
                    + end.map(DatePoint::toString).orElse("..");
        }
    }

    static Edtf at(DatePoint point) {
        return new At(point);
    }

    static Edtf year(int year) {
        return new At(DatePoint.ofYear(year));
    }

    static Edtf between(DatePoint start, DatePoint end) {
        return new Interval(Optional.of(start), Optional.of(end));
    }

    static Edtf since(DatePoint start) {
        return new Interval(Optional.of(start), Optional.empty());
    }

    static Edtf until(DatePoint end) {
        return new Interval(Optional.empty(), Optional.of(end));
    }

    /** The earliest day it may mean in {@link DatePoint#firstDay} measure, or 0 where the start is unstated. */
    default int firstDay() {
        return start().map(DatePoint::firstDay).orElse(0);
    }

    /** The latest day it may mean in {@link DatePoint#lastDay} measure, or 99991231 where it goes on. */
    default int lastDay() {
        return end().map(DatePoint::lastDay).orElse(99991231);
    }

    /** Whether every day of the other lies within this. */
    default boolean contains(Edtf other) {
        return firstDay() <= other.firstDay() && other.lastDay() <= lastDay();
    }

    /** Whether the two may share a day. */
    default boolean overlaps(Edtf other) {
        return firstDay() <= other.lastDay() && other.firstDay() <= lastDay();
    }

    /** The first year it names, for grouping; empty only where neither end is stated. */
    default Optional<Integer> year() {
        return start().or(this::end).map(DatePoint::year);
    }

    /**
     * Reads an EDTF writing of the forms this project prints.
     *
     * @return empty where the text is none of them
     */
    static Optional<Edtf> parse(String text) {
        return EdtfReader.read(text);
    }
}
