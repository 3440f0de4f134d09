package chancery.extract.layout;

import chancery.mention.Mention;
import chancery.page.Span;
import java.util.Optional;

/**
 * One traveller's one journey, as a line tells it.
 *
 * @param traveller who; empty for a delegation without a name
 * @param time when; empty where the line leaves it to the context
 * @param days the days of a month that the time, or the row or heading, tells: '(6–8)'
 * @param kind what kind of visit, in the guide's words
 * @param status what became of it, in the guide's words; {@code none} where the line says that there was no visit
 * @param purpose what for, as written
 * @param host the country the line says the journey goes to
 * @param place the first place that stands beside it without saying that the journey goes there
 * @param quote the shortest run that states it
 */
record Trip(
        Optional<Traveller> traveller,
        Optional<Mention.Time> time,
        Optional<Mention.Time> days,
        Optional<String> kind,
        Optional<String> status,
        Optional<Span> purpose,
        Optional<Mention.Country> host,
        Optional<Mention.Country> place,
        Span quote) {

    Trip withStatus(Optional<String> value) {
        return new Trip(traveller, time, days, kind, value, purpose, host, place, quote);
    }
}
