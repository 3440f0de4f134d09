package chancery.site;

import chancery.authority.State;
import chancery.authority.States;
import chancery.html.Html;
import chancery.value.CountryCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Flags as SVG out of the flag-icons jar; a state that has none there, such as a former one, gets a neutral one. */
public final class Flags {
    private static final String FOLDER = "/META-INF/resources/webjars/flag-icons/7.5.0/flags/4x3/";
    private static final String NEUTRAL = "xx";

    private final States states;

    public Flags(States states) {
        this.states = states;
    }

    /** The name of a country's flag: two letters, or a neutral one. */
    String name(CountryCode country) {
        return states.find(country)
                .flatMap(state -> state.first("flag"))
                .filter(flag -> read(flag).isPresent())
                .orElse(NEUTRAL);
    }

    /** The image of a flag, with a text that says whose it is. */
    Html image(CountryCode country) {
        String whose = states.find(country).map(State::name).orElse(country.code());
        String name = name(country);
        return new Html()
                .open(
                        "img",
                        "class",
                        "flag",
                        "src",
                        "/flags/" + name + ".svg",
                        "alt",
                        name.equals(NEUTRAL) ? "no flag shown for " + whose : "flag of " + whose,
                        "width",
                        "64",
                        "height",
                        "48");
    }

    /** The SVG of a flag by its name. */
    public static Optional<byte[]> read(String name) {
        boolean plain = name.length() >= 2
                && name.length() <= 8
                && name.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '-');
        if (!plain) {
            return Optional.empty();
        }
        try (InputStream in = Flags.class.getResourceAsStream(FOLDER + name + ".svg")) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the flag " + name + " cannot be read", e);
        }
    }
}
