package chancery.mention;

import java.util.List;

/** The recognisers, in the order they run: the same everywhere. A later one may read what earlier ones found. */
public final class Recognisers {
    private Recognisers() {}

    /** All recognisers. */
    public static List<Recogniser> all() {
        return List.of(
                new CountryNames(), new OfficeNames(), new Numerals(), new PersonNames(), new InstrumentTitles());
    }
}
