package chancery.reconcile;

import chancery.claim.Claim;
import chancery.claim.Field;
import chancery.resolve.OfficeTitle;
import chancery.resolve.PersonName;
import chancery.resolve.Spelling;
import chancery.value.DatePoint;
import chancery.value.Edtf;
import chancery.value.Precision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which claims tell of one visit. Direction, dates that may share a day, and the person (or, where one of them names
 * none, the office) make two claims one visit. Then what is left over on both sides of two listings is held against each
 * other: the same month and office under two names, the same person and year under two dates.
 */
final class Visits {
    /** How many months two dates of one visit may lie apart before they are rather two visits; of heads a year. */
    private static final int MONTHS_APART = 2;

    /** How many visits of one direction and year are compared with each other; so the work stays linear. */
    private static final int MANY = 64;

    // the same names and offices are compared again and again
    private final Map<String, PersonName> people = new HashMap<>();
    private final Map<String, OfficeTitle> offices = new HashMap<>();

    private Visits() {}

    static List<Group> groups(List<Witness> witnesses) {
        Map<String, List<Witness>> byDirection = new LinkedHashMap<>();
        for (Witness witness : witnesses) {
            byDirection
                    .computeIfAbsent(direction(visit(witness)), k -> new ArrayList<>())
                    .add(witness);
        }
        List<Group> groups = new ArrayList<>();
        byDirection.values().forEach(some -> groups.addAll(new Visits().oneDirection(some)));
        return groups;
    }

    private static Claim.Visit visit(Witness witness) {
        return (Claim.Visit) witness.claim();
    }

    private static Claim.Visit visit(Group group) {
        return (Claim.Visit) group.first();
    }

    private PersonName person(Claim.Visit visit) {
        return people.computeIfAbsent(visit.name().orElse(""), PersonName::of);
    }

    private OfficeTitle office(String written) {
        return offices.computeIfAbsent(written, OfficeTitle::of);
    }

    private static String direction(Claim.Visit visit) {
        return visit.from() + ">" + visit.to();
    }

    private List<Group> oneDirection(List<Witness> witnesses) {
        List<Witness> exactFirst = new ArrayList<>(witnesses);
        exactFirst.sort(Comparator.comparingInt((Witness w) -> -exactness(visit(w).date())));
        Map<Integer, List<Group>> byYear = new LinkedHashMap<>();
        for (Witness witness : exactFirst) {
            int year = visit(witness).date().flatMap(Edtf::year).orElse(0);
            List<Group> ofYear = byYear.computeIfAbsent(year, k -> new ArrayList<>());
            Optional<Group> same = ofYear.subList(Math.max(0, ofYear.size() - MANY), ofYear.size()).stream()
                    .filter(group -> group.isLike(w -> isSame(visit(w), visit(witness))))
                    .findFirst();
            if (same.isPresent()) {
                same.get().support.add(witness);
            } else {
                Group group = new Group(witness);
                ofYear.add(group);
            }
        }
        List<Group> groups = new ArrayList<>();
        byYear.forEach((year, ofYear) -> {
            if (year > 0 && ofYear.size() <= MANY) {
                contradict(ofYear, Field.NAME);
                contradict(ofYear, Field.DATE);
            }
            groups.addAll(ofYear);
        });
        return groups;
    }

    private static int exactness(Optional<Edtf> date) {
        return date.flatMap(Edtf::start)
                .map(point -> point.precision().ordinal())
                .orElse(-1);
    }

    /** Whether two claims of one direction and year tell of one visit. */
    private boolean isSame(Claim.Visit x, Claim.Visit y) {
        boolean sameDays = x.date().isPresent()
                && y.date().isPresent()
                && x.date().get().overlaps(y.date().get());
        if (!sameDays || !x.status().equals(y.status())) {
            return false;
        }
        if (x.name().isPresent() && y.name().isPresent()) {
            return person(x).mayBe(person(y));
        }
        boolean monthly = isMonthly(x.date()) && isMonthly(y.date());
        Optional<OfficeTitle> a = x.office().map(this::office);
        Optional<OfficeTitle> b = y.office().map(this::office);
        if (a.isPresent() && b.isPresent()) {
            return a.get().mayBe(b.get()) && (monthly || a.get().isSole());
        }
        return a.isEmpty()
                && b.isEmpty()
                && x.name().isEmpty()
                && y.name().isEmpty()
                && x.date().equals(y.date());
    }

    private static boolean isMonthly(Optional<Edtf> date) {
        return date.flatMap(Edtf::start)
                .filter(point -> point.precision().compareTo(Precision.MONTH) >= 0)
                .isPresent();
    }

    /** Joins groups of different listings that differ in one field only. */
    private void contradict(List<Group> ofYear, Field field) {
        for (int i = 0; i < ofYear.size(); i++) {
            Group x = ofYear.get(i);
            if (!mayContradict(x)) {
                continue;
            }
            List<Group> rivals = new ArrayList<>();
            for (Group y : ofYear) {
                if (y != x && mayContradict(y) && apart(x, y) && parts(x, y, field)) {
                    rivals.add(y);
                }
            }
            if (rivals.size() == 1 && isOnlyRival(x, rivals.get(0), ofYear, field)) {
                Group rival = rivals.get(0);
                boolean earlier = i < ofYear.indexOf(rival);
                Group kept = earlier ? x : rival;
                Group taken = earlier ? rival : x;
                kept.contradictedBy(taken, field);
                ofYear.remove(taken);
                i = -1;
            }
        }
    }

    private boolean isOnlyRival(Group x, Group rival, List<Group> ofYear, Field field) {
        return ofYear.stream()
                .filter(z -> z != rival && z != x && mayContradict(z) && apart(z, rival))
                .noneMatch(z -> parts(z, rival, field));
    }

    private static boolean mayContradict(Group group) {
        return group.isUndisputed()
                && group.onlyListing().isPresent()
                && isMonthly(visit(group).date())
                && visit(group).status().isEmpty();
    }

    /** In two listings, one of which at least is a table or list: prose may well tell of two visits in turn. */
    private static boolean apart(Group x, Group y) {
        Listing a = x.onlyListing().orElseThrow();
        Listing b = y.onlyListing().orElseThrow();
        return !a.equals(b) && (a.form() != Listing.Form.PROSE || b.form() != Listing.Form.PROSE);
    }

    private boolean parts(Group x, Group y, Field field) {
        return field == Field.NAME ? isTwoNames(visit(x), visit(y)) : isTwoDates(visit(x), visit(y));
    }

    private boolean isTwoNames(Claim.Visit x, Claim.Visit y) {
        if (x.name().isEmpty()
                || y.name().isEmpty()
                || x.office().isEmpty()
                || y.office().isEmpty()) {
            return false;
        }
        OfficeTitle a = office(x.office().get());
        OfficeTitle b = office(y.office().get());
        boolean oneOffice = a.isSole() && b.isSole() && a.mayBe(b);
        return oneOffice && x.date().get().overlaps(y.date().get());
    }

    private boolean isTwoDates(Claim.Visit x, Claim.Visit y) {
        Edtf a = x.date().get();
        Edtf b = y.date().get();
        Optional<OfficeTitle> s = x.office().map(this::office);
        Optional<OfficeTitle> t = y.office().map(this::office);
        boolean heads =
                s.isPresent() && t.isPresent() && s.get().isHead() && t.get().isHead();
        if (a.overlaps(b) || monthsApart(a, b) > (heads ? 12 : MONTHS_APART)) {
            return false;
        }
        boolean offices = s.isEmpty() || t.isEmpty() || s.get().mayBe(t.get());
        if (x.name().isPresent() && y.name().isPresent()) {
            PersonName m = person(x);
            PersonName n = person(y);
            return offices && (m.mayBe(n) || isMisspelt(m, n));
        }
        // 'the Crown Prince NARUHITO', 'the Crown Prince': the office is one person's
        return s.isPresent() && t.isPresent() && offices && s.get().isSole();
    }

    private static boolean isMisspelt(PersonName m, PersonName n) {
        return m.surname().isPresent()
                && n.surname().isPresent()
                && Spelling.isSlip(m.surname().get(), n.surname().get())
                && m.givenMayBe(n);
    }

    private static int monthsApart(Edtf a, Edtf b) {
        return Math.abs(month(a) - month(b));
    }

    private static int month(Edtf date) {
        DatePoint point = date.start().or(date::end).orElseThrow();
        return point.year() * 12 + point.month();
    }
}
