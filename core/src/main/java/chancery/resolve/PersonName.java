package chancery.resolve;

import chancery.authority.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A person's name taken apart, so that several writings can be held against each other: {@code Miyeegombyn ENKHBOLD},
 * {@code M. Enkhbold} and {@code ENKHBOLD} may be one person; {@code Nambaryn ENKHBAYAR} and
 * {@code Miyeegombo ENKHBAYAR} are two. Name orders are not told apart: {@code ABE Shinzo} may be {@code Shinzo Abe}.
 *
 * @param written the name as the page writes it
 * @param parts its parts in order, without particles
 */
public record PersonName(String written, List<Part> parts) {
    private static final Set<String> PARTICLES = Set.of(
            "de", "del", "della", "di", "da", "do", "dos", "das", "du", "la", "le", "van", "von", "der", "den", "ter",
            "al", "el", "bin", "bint", "ibn", "abu", "abd", "y", "e", "and", "jr", "sr", "the");

    public PersonName {
        parts = List.copyOf(parts);
    }

    /**
     * One part of a name.
     *
     * @param folded its letters without case and diacritics; a hyphened part is one
     * @param initial whether only its beginning is written: {@code N.}, {@code Ts.}, {@code JD}
     * @param capitals whether it is a SURNAME in capitals
     */
    public record Part(String folded, boolean initial, boolean capitals) {}

    /** Takes a name apart. Never fails: what has no letters has no parts. */
    public static PersonName of(String written) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < written.length()) {
            int end = at;
            while (end < written.length() && isNameCharacter(written.charAt(end))) {
                end++;
            }
            if (end > at) {
                boolean dot = end < written.length() && written.charAt(end) == '.';
                part(written.substring(at, end), dot).ifPresent(parts::add);
            }
            at = Math.max(end, at + 1);
        }
        return new PersonName(written, parts);
    }

    private static boolean isNameCharacter(char c) {
        return Words.isLetter(c) || c == '-' || c == '\'' || c == '’' || (c >= '\u0300' && c <= '\u036f');
    }

    private static Optional<Part> part(String word, boolean dot) {
        String folded = letters(word);
        if (folded.isEmpty() || (PARTICLES.contains(folded) && !dot)) {
            return Optional.empty();
        }
        boolean upper = word.equals(word.toUpperCase(java.util.Locale.ROOT));
        boolean initial = folded.length() == 1 || (dot && folded.length() <= 3) || (upper && folded.length() == 2);
        return Optional.of(new Part(folded, initial, upper && !initial));
    }

    private static String letters(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (Words.isLetter(word.charAt(i))) {
                out.append(Words.fold(word.charAt(i)));
            }
        }
        return out.toString();
    }

    /** Surname, folded: the parts in capitals where others are not, else the last full part. */
    public Optional<String> surname() {
        boolean mixed = parts.stream().anyMatch(part -> !part.initial && !part.capitals);
        Optional<String> last = Optional.empty();
        for (Part part : parts) {
            if (!part.initial && (!mixed || part.capitals || !anyCapitals())) {
                last = Optional.of(part.folded);
            }
        }
        return last;
    }

    private boolean anyCapitals() {
        return parts.stream().anyMatch(Part::capitals);
    }

    /** All but the surname: given names, patronymics and initials. */
    public List<Part> givenParts() {
        Optional<String> surname = surname();
        return parts.stream()
                .filter(part ->
                        part.initial || surname.filter(part.folded::equals).isEmpty())
                .toList();
    }

    /** Whether both may name one person: a surname in common, and nothing that differs beside it. */
    public boolean mayBe(PersonName other) {
        List<Part> mine = new ArrayList<>(parts);
        List<Part> theirs = new ArrayList<>(other.parts);
        boolean common = takeCommon(mine, theirs, surname(), other.surname());
        return common && agree(mine, theirs);
    }

    /** Whether what stands beside the surnames may be the same: {@code M.} and {@code Miyeegombo}. */
    public boolean givenMayBe(PersonName other) {
        return agree(new ArrayList<>(givenParts()), new ArrayList<>(other.givenParts()));
    }

    private static boolean takeCommon(
            List<Part> mine, List<Part> theirs, Optional<String> surname, Optional<String> otherSurname) {
        boolean strong = false;
        for (int i = mine.size() - 1; i >= 0; i--) {
            Part part = mine.get(i);
            for (int j = theirs.size() - 1; j >= 0; j--) {
                if (!part.initial && !theirs.get(j).initial && part.folded.equals(theirs.get(j).folded)) {
                    strong |= surname.filter(part.folded::equals).isPresent()
                            || otherSurname.filter(part.folded::equals).isPresent();
                    mine.remove(i);
                    theirs.remove(j);
                    break;
                }
            }
        }
        return strong;
    }

    private static boolean agree(List<Part> mine, List<Part> theirs) {
        if (mine.isEmpty() || theirs.isEmpty()) {
            return true;
        }
        List<Part> fewer = mine.size() <= theirs.size() ? mine : theirs;
        List<Part> more = new ArrayList<>(mine.size() <= theirs.size() ? theirs : mine);
        for (Part part : fewer) {
            int fit = -1;
            for (int i = 0; i < more.size() && fit < 0; i++) {
                fit = alike(part, more.get(i)) ? i : -1;
            }
            if (fit < 0) {
                return false;
            }
            more.remove(fit);
        }
        return true;
    }

    /** An initial and its name; a patronymic with and without its ending ({@code Nambar}, {@code Nambaryn}). */
    private static boolean alike(Part x, Part y) {
        if (x.initial || y.initial) {
            return x.folded.startsWith(y.folded) || y.folded.startsWith(x.folded);
        }
        int common = 0;
        int shorter = Math.min(x.folded.length(), y.folded.length());
        while (common < shorter && x.folded.charAt(common) == y.folded.charAt(common)) {
            common++;
        }
        return common >= Math.min(4, shorter) && common >= shorter - 2;
    }
}
