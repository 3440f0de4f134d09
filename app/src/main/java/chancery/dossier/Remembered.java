package chancery.dossier;

import chancery.authority.Words;
import chancery.claim.Field;
import chancery.claim.Kind;
import chancery.value.Edtf;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What older editions told and the newest no longer tells, and that remains true of the past: visits, agreements, grants
 * with their time. What the newest editions tell differently is not remembered: they may have corrected it. Figures of
 * their day (residents, trade, ranks) are not either, for newer ones took their place.
 */
final class Remembered {
    private static final Set<Kind> EVENTS = EnumSet.of(
            Kind.MILESTONE, Kind.VISIT, Kind.AGREEMENT, Kind.AID, Kind.MEETING, Kind.OBSERVANCE, Kind.SURVEY);

    private Remembered() {}

    /** Of what older editions alone tell, that which adds to what the newest tell. */
    static List<Told> of(List<Told> older, List<Told> speaking) {
        List<Told> kept = new ArrayList<>();
        for (Told old : older) {
            if (EVENTS.contains(old.kind())
                    && old.happened()
                    && old.when().filter(Remembered::bounded).isPresent()
                    && speaking.stream().noneMatch(told -> answers(told, old))
                    && kept.stream().noneMatch(told -> answers(told, old))) {
                kept.add(old);
            }
        }
        return kept;
    }

    private static boolean bounded(Edtf date) {
        return date.start().isPresent() && date.end().isPresent();
    }

    /** Whether a newer statement speaks of the same thing, alike or not. */
    private static boolean answers(Told told, Told old) {
        if (told.kind() != old.kind() || !told.fact().pair().equals(old.fact().pair())) {
            return false;
        }
        if (old.kind() == Kind.VISIT && !told.country(Field.FROM).equals(old.country(Field.FROM))) {
            return false;
        }
        Optional<Edtf> newer = told.when();
        Edtf before = old.when().orElseThrow();
        boolean alike = shares(told, old, Field.NAME)
                || shares(told, old, Field.OFFICE)
                || shares(told, old, Field.TITLE)
                || told.number(Field.AMOUNT)
                        .filter(amount -> old.number(Field.AMOUNT)
                                .filter(a -> a.compareTo(amount) == 0)
                                .isPresent())
                        .isPresent();
        return newer.filter(date -> date.overlaps(before)).isPresent()
                ? alike || old.kind() == Kind.VISIT || !said(told) || !said(old)
                : alike && newer.isPresent() && year(newer.get()) == year(before);
    }

    /** Whether it says what it was, by name, title or sum. */
    private static boolean said(Told told) {
        return told.text(Field.NAME)
                .or(() -> told.text(Field.TITLE))
                .or(() -> told.text(Field.AMOUNT))
                .isPresent();
    }

    private static int year(Edtf date) {
        return date.firstDay() / 10_000;
    }

    private static boolean shares(Told told, Told old, Field field) {
        Set<String> words = words(told.text(field).orElse(""));
        words.retainAll(words(old.text(field).orElse("")));
        return !words.isEmpty();
    }

    /** The folded words that tell something: four letters or more. */
    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        StringBuilder word = new StringBuilder();
        (Words.fold(text) + " ").codePoints().forEach(c -> {
            if (Character.isLetter(c)) {
                word.appendCodePoint(c);
            } else {
                if (word.length() > 3) {
                    words.add(word.toString());
                }
                word.setLength(0);
            }
        });
        return words;
    }
}
