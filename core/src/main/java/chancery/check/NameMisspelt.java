package chancery.check;

import chancery.claim.Claim;
import chancery.claim.Field;
import chancery.mention.Mention;
import chancery.page.Span;
import chancery.resolve.OfficeTitle;
import chancery.resolve.PersonName;
import chancery.resolve.Spelling;
import chancery.value.CountryCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One surname written two ways: {@code ERDNECHULUUN} and {@code ERDENECHULUUN}, both Ministers for Foreign Affairs. A
 * letter apart, or two letters swapped; with nothing that speaks against one person, and either the same office or a
 * writing that stands once beside one that recurs.
 */
final class NameMisspelt implements Check {
    @Override
    public String id() {
        return "name-misspelt";
    }

    /** A name where it stands, with what is told of its bearer. */
    private record Occurrence(
            PersonName name, Span place, Optional<String> office, Optional<CountryCode> country, boolean certain) {}

    @Override
    public void look(Examination examination, List<Finding> found) {
        Map<String, List<Occurrence>> bySurname = occurrences(examination);
        Slips slips = new Slips(bySurname.keySet());
        Set<String> told = new HashSet<>();
        for (Map.Entry<String, List<Occurrence>> entry : bySurname.entrySet()) {
            for (String other : slips.near(entry.getKey())) {
                List<Occurrence> one = entry.getValue();
                List<Occurrence> two = bySurname.getOrDefault(other, List.of());
                boolean twoIsRarer = two.size() < one.size()
                        || (two.size() == one.size()
                                && other.length() < entry.getKey().length());
                boolean isNew = told.add(entry.getKey() + "|" + other) && told.add(other + "|" + entry.getKey());
                if (isNew) {
                    compare(twoIsRarer ? two : one, twoIsRarer ? one : two, found);
                }
            }
        }
    }

    private static Map<String, List<Occurrence>> occurrences(Examination examination) {
        Map<String, List<Occurrence>> bySurname = new LinkedHashMap<>();
        Set<Span> taken = new HashSet<>();
        for (Claim claim : examination.claims()) {
            Optional<String> name = claim instanceof Claim.Visit visit
                    ? visit.name()
                    : claim instanceof Claim.Envoy envoy ? envoy.name() : Optional.empty();
            if (name.isPresent()) {
                Span place = Places.ofText(examination, claim, Field.NAME);
                Optional<CountryCode> country =
                        claim instanceof Claim.Visit visit ? visit.from() : ((Claim.Envoy) claim).sender();
                if (taken.add(place)) {
                    add(
                            bySurname,
                            new Occurrence(
                                    PersonName.of(name.get()),
                                    place,
                                    claim.fields().text(Field.OFFICE),
                                    country,
                                    true));
                }
            }
        }
        for (Mention mention : examination.scene().mentions().all()) {
            if (mention instanceof Mention.Person person) {
                Span place = examination.inPage(person.span());
                if (!taken.contains(place)) {
                    add(
                            bySurname,
                            new Occurrence(
                                    PersonName.of(examination.words(place)),
                                    place,
                                    Optional.empty(),
                                    Optional.empty(),
                                    person.certain()));
                }
            }
        }
        return bySurname;
    }

    private static void add(Map<String, List<Occurrence>> bySurname, Occurrence occurrence) {
        occurrence
                .name
                .surname()
                .ifPresent(surname -> bySurname
                        .computeIfAbsent(surname, k -> new ArrayList<>())
                        .add(occurrence));
    }

    private void compare(List<Occurrence> rarer, List<Occurrence> commoner, List<Finding> found) {
        for (Occurrence odd : rarer.subList(0, Math.min(8, rarer.size()))) {
            for (Occurrence usual : commoner.subList(0, Math.min(8, commoner.size()))) {
                if (isOnePerson(odd, usual, rarer.size(), commoner.size())) {
                    report(odd, usual, commoner.size() > rarer.size(), found);
                    return;
                }
            }
        }
    }

    private static boolean isOnePerson(Occurrence odd, Occurrence usual, int few, int many) {
        String x = odd.name.surname().orElseThrow();
        String y = usual.name.surname().orElseThrow();
        boolean gender = x.equals(y + "a") || y.equals(x + "a"); // Ivanov, Ivanova
        boolean countries = odd.country.isEmpty() || usual.country.isEmpty() || odd.country.equals(usual.country);
        if (!odd.certain && !usual.certain) {
            return false; // capitalised words that may name anything
        }
        if (gender || !countries || !odd.name.givenMayBe(usual.name)) {
            return false;
        }
        if (odd.office.isPresent() && usual.office.isPresent()) {
            OfficeTitle a = OfficeTitle.of(odd.office.get());
            OfficeTitle b = OfficeTitle.of(usual.office.get());
            if (a.mayBe(b)) {
                return true;
            }
        }
        boolean swapped = x.length() == y.length() && x.length() >= 7 && isSwapped(x, y);
        boolean rare = few == 1 && many >= 2 && odd.certain && usual.certain;
        return isSameGiven(odd.name, usual.name) || (rare && swapped);
    }

    private static boolean isSwapped(String x, String y) {
        char[] a = x.toCharArray();
        char[] b = y.toCharArray();
        java.util.Arrays.sort(a);
        java.util.Arrays.sort(b);
        return java.util.Arrays.equals(a, b) && Spelling.isSlip(x, y);
    }

    private static boolean isSameGiven(PersonName x, PersonName y) {
        return x.givenParts().stream()
                .filter(part -> !part.initial())
                .anyMatch(part ->
                        y.givenParts().stream().anyMatch(other -> other.folded().equals(part.folded())));
    }

    private void report(Occurrence odd, Occurrence usual, boolean likelier, List<Finding> found) {
        String x = odd.name.written();
        String y = usual.name.written();
        found.add(new Finding(
                id(),
                Severity.WARNING,
                "one name written two ways, " + x + " and " + y,
                new Label(odd.place, likelier ? "once so" : "here so"),
                List.of(new Label(usual.place, likelier ? "elsewhere so" : "and here so")),
                "the writings are a slip apart, and nothing else speaks for two people"
                        + (likelier ? "; likelier " + y + ", which recurs" : ""),
                "the person's own writing of the name"));
    }
}
