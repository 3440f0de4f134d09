package chancery.reconcile;

import chancery.claim.Claim;
import chancery.claim.Field;
import chancery.claim.Fields;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A fact while its witnesses gather. */
final class Group {
    private static final int FEW = 8;

    final List<Witness> support = new ArrayList<>();
    final List<Witness> against = new ArrayList<>();
    final Set<Field> disputed = EnumSet.noneOf(Field.class);

    Group(Witness first) {
        support.add(first);
    }

    Claim first() {
        return support.get(0).claim();
    }

    /** The one listing all witnesses stand in; empty where they stand in several. */
    Optional<Listing> onlyListing() {
        Listing listing = support.get(0).listing();
        return isLike(w -> w.listing().equals(listing)) ? Optional.of(listing) : Optional.empty();
    }

    /** Whether a test holds for its witnesses: of very many, for the first and the last few. */
    boolean isLike(Predicate<Witness> test) {
        return test.test(support.get(0))
                && support.subList(Math.max(0, support.size() - FEW), support.size()).stream()
                        .allMatch(test);
    }

    boolean isUndisputed() {
        return disputed.isEmpty();
    }

    /** Takes in a group that tells of the same and contradicts a field. The larger side, or the earlier, supports. */
    void contradictedBy(Group other, Field field) {
        if (other.support.size() > support.size()) {
            against.addAll(support);
            support.clear();
            support.addAll(other.support);
        } else {
            against.addAll(other.support);
        }
        disputed.add(field);
    }

    Fact fact(String id) {
        Fields.Builder fields = support.get(0).claim().fields().toBuilder();
        for (Witness witness : support) {
            merge(fields, witness.claim().fields());
        }
        return new Fact(id, first().kind(), fields.build(), support, against, disputed);
    }

    /** Adds what the fields lack, and puts fuller values in the place of poorer ones. */
    private static void merge(Fields.Builder into, Fields from) {
        Fields so = into.build();
        for (Field field : from.present()) {
            switch (field.type()) {
                case DATE ->
                    from.date(field)
                            .filter(date -> so.date(field)
                                    .map(known -> known.contains(date) && !date.contains(known))
                                    .orElse(true))
                            .ifPresent(date -> into.date(field, date));
                case TEXT ->
                    from.text(field)
                            .filter(text -> so.text(field)
                                    .map(known -> field == Field.NAME && text.length() > known.length())
                                    .orElse(true))
                            .ifPresent(text -> into.text(field, text));
                case COUNTRY -> {
                    if (!so.has(field)) {
                        into.country(field, from.country(field));
                    }
                }
                case NUMBER -> {
                    if (!so.has(field)) {
                        from.number(field).ifPresent(number -> into.number(field, number));
                    }
                }
                case FLAG -> {
                    if (!so.has(field)) {
                        into.flag(field);
                    }
                }
            }
        }
    }
}
