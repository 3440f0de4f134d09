package chancery.extract.layout;

import chancery.extract.Scene;
import chancery.mention.Mention;
import chancery.page.Span;
import chancery.page.Tokens;

/** Who counts as an envoy: heads of mission, no counsellors, secretaries, attachés or deputies. */
final class Envoys {
    private Envoys() {}

    static boolean isHead(Scene scene, Traveller traveller) {
        return traveller.office().isPresent()
                && scene.mentions().within(traveller.office().get(), Mention.Office.class).stream()
                        .anyMatch(office -> office.level().equals("envoy") && heads(scene, office.span()));
    }

    private static boolean heads(Scene scene, Span office) {
        Tokens tokens = scene.reading().tokens();
        for (int t = tokens.firstFrom(office.start()); t < tokens.count() && tokens.start(t) < office.end(); t++) {
            if (tokens.isWord(t, "counsellor")
                    || tokens.isWord(t, "counselor")
                    || tokens.isWord(t, "secretary")
                    || tokens.isWord(t, "attaché")
                    || tokens.isWord(t, "attache")
                    || tokens.isWord(t, "deputy")) {
                return false;
            }
        }
        return true;
    }
}
