package chancery.extract.clause;

import chancery.authority.Words;
import chancery.extract.Pair;
import chancery.extract.Scene;
import chancery.mention.Mention;
import chancery.page.Tokens;
import chancery.value.CountryCode;
import chancery.value.DatePoint;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the page has spoken of so far, in reading order: the last actor, the last year, the last event of each frame; and
 * the nationality of people as the page tells it anywhere, by surname. One for a page.
 */
final class Discourse {
    private final Scene scene;
    private final Map<String, CountryCode> nationality = new HashMap<>();
    private final Map<String, Event> lastEvents = new HashMap<>();
    private final Map<String, Event> eventsInBlock = new HashMap<>();
    private final MissionSides missions;
    private Optional<Chunk> actor = Optional.empty();
    private Optional<Pair> way = Optional.empty();
    private OptionalInt year = OptionalInt.empty();
    private Optional<DatePoint> date = Optional.empty();

    Discourse(Scene scene) {
        this.scene = scene;
        this.missions = new MissionSides(scene);
        learn();
    }

    /** 'President of Kenya X', 'Kenyan President X': X is of Kenya all over the page, unless two countries claim X. */
    private void learn() {
        Map<String, Optional<CountryCode>> seen = new HashMap<>();
        Tokens tokens = scene.reading().tokens();
        Mention.Office office = null;
        for (Mention mention : scene.mentions().all()) {
            if (mention instanceof Mention.Office o) {
                office = o;
            } else if (mention instanceof Mention.Person person
                    && office != null
                    && office.country().isPresent()) {
                int gap = tokens.firstFrom(person.whole().start())
                        - tokens.firstFrom(office.span().end());
                if (gap >= 0 && gap <= 5 && !office.plural()) {
                    CountryCode country = office.country().get();
                    seen.merge(surname(person), Optional.of(country), (x, y) -> x.equals(y) ? x : Optional.empty());
                }
                office = null;
            }
        }
        seen.forEach((name, country) -> country.ifPresent(c -> nationality.put(name, c)));
    }

    private String surname(Mention.Person person) {
        return lastWord(scene.words(person.span()));
    }

    private static String lastWord(String name) {
        return Words.fold(name.substring(name.lastIndexOf(' ') + 1));
    }

    /** The country of a named person, where the page tells it elsewhere. */
    Optional<CountryCode> nationality(String name) {
        return Optional.ofNullable(nationality.get(lastWord(name)));
    }

    void learn(String name, CountryCode country) {
        nationality.putIfAbsent(lastWord(name), country);
    }

    /** Whose the missions are that the page has named. */
    MissionSides missions() {
        return missions;
    }

    Optional<Chunk> actor() {
        return actor;
    }

    void spokeOf(Chunk chunk) {
        actor = Optional.of(chunk);
    }

    OptionalInt year() {
        return year;
    }

    void toldYear(int value) {
        year = OptionalInt.of(value);
    }

    /** The last date told, as exact as told. */
    Optional<DatePoint> lastDate() {
        return date;
    }

    void toldDate(DatePoint value) {
        date = Optional.of(value);
    }

    Optional<Event> last(String frame) {
        return Optional.ofNullable(lastEvents.get(frame));
    }

    /** The last event of a frame in the block that is being read. */
    Optional<Event> lastInBlock(String frame) {
        return Optional.ofNullable(eventsInBlock.get(frame));
    }

    void happened(Event event) {
        lastEvents.put(event.frame.id(), event);
        eventsInBlock.put(event.frame.id(), event);
    }

    /** Which way the last visit of the block went. */
    Optional<Pair> way() {
        return way;
    }

    void went(Optional<CountryCode> from, Optional<CountryCode> to) {
        if (from.isPresent() && to.isPresent()) {
            way = Optional.of(new Pair(from.get(), to.get()));
        }
    }

    /** A new block begins. */
    void newBlock() {
        way = Optional.empty();
        eventsInBlock.clear();
    }
}
