package chancery.extract.layout;

import chancery.authority.Hits;
import chancery.extract.Scene;
import chancery.mention.Mention;
import chancery.page.Span;
import chancery.page.Tokens;
import chancery.value.CountryCode;
import java.util.Optional;

/** Whose mission a line names: {@code British Embassy, Brasília}, {@code Honorary Consuls of Lithuania}. */
final class Missions {
    private Missions() {}

    static Optional<CountryCode> senderNamed(Scene scene, Span line) {
        Tokens tokens = scene.reading().tokens();
        Hits hits = scene.reading().hits();
        for (int t = tokens.firstFrom(line.start()); t < tokens.count() && tokens.start(t) < line.end(); t++) {
            int hit = Math.max(
                    scene.reading().longest(t, "missions.missions"),
                    scene.reading().longest(t, "missions.heads"));
            if (hit < 0) {
                continue;
            }
            Optional<Mention.Country> country = t > 0 && tokens.start(t - 1) >= line.start()
                    ? scene.mentions().at(tokens.start(t - 1), Mention.Country.class)
                    : Optional.empty();
            if (country.isPresent()) {
                return country.map(scene::country);
            }
            int of = hits.lastToken(hit) + 1;
            if (tokens.isWord(of, "of")) {
                int at = tokens.isWord(of + 1, "the") ? of + 2 : of + 1;
                Optional<Mention.Country> after = at < tokens.count()
                        ? scene.mentions().at(tokens.start(at), Mention.Country.class)
                        : Optional.empty();
                if (after.isPresent()) {
                    return after.map(scene::country);
                }
            }
        }
        return Optional.empty();
    }
}
