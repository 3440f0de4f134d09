package chancery.reconcile;

import chancery.claim.Claim;
import chancery.claim.Field;
import chancery.claim.Fields;
import chancery.claim.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which claims tell one figure: those whose parties, sort and date are the same. A different value in another listing
 * contradicts; in the same listing it is another figure.
 */
final class Figures {
    private Figures() {}

    static boolean isFigure(Kind kind) {
        return switch (kind) {
            case AID, TRADE, INVESTMENT, PEOPLE -> true;
            case MILESTONE, VISIT, AGREEMENT, MEETING, ENVOY, MISSION, OBSERVANCE, SURVEY, PRESS, ASSESSMENT -> false;
        };
    }

    static List<Group> groups(List<Witness> witnesses) {
        Map<String, Map<String, Group>> byKey = new LinkedHashMap<>();
        for (Witness witness : witnesses) {
            Map<String, Group> byValue = byKey.computeIfAbsent(key(witness.claim()), k -> new LinkedHashMap<>());
            String value = value(witness.claim());
            Group same = byValue.get(value);
            if (same == null) {
                byValue.put(value, new Group(witness));
            } else {
                same.support.add(witness);
            }
        }
        List<Group> all = new ArrayList<>();
        byKey.values().forEach(byValue -> all.addAll(contradicted(List.copyOf(byValue.values()))));
        return all;
    }

    private static List<Group> contradicted(List<Group> groups) {
        if (groups.size() != 2 || !isContradiction(groups.get(0), groups.get(1))) {
            return groups;
        }
        Group kept = groups.get(0);
        kept.contradictedBy(groups.get(1), valueField(kept.first()));
        return List.of(kept);
    }

    private static boolean isContradiction(Group x, Group y) {
        boolean stock = x.first().kind() != Kind.AID;
        boolean dated = x.first().fields().has(Field.DATE);
        boolean goods =
                x.first().fields().has(Field.GOODS) || y.first().fields().has(Field.GOODS);
        Optional<Listing> a = x.onlyListing();
        Optional<Listing> b = y.onlyListing();
        boolean exact = !isHedged(x.first()) && !isHedged(y.first());
        return stock && dated && exact && !goods && a.isPresent() && b.isPresent() && !a.equals(b);
    }

    private static boolean isHedged(Claim claim) {
        return claim.fields().flag(Field.APPROXIMATE) || claim.fields().has(Field.BOUND);
    }

    private static Field valueField(Claim claim) {
        Fields fields = claim.fields();
        for (Field field : List.of(Field.SHARE, Field.AMOUNT, Field.COUNT, Field.COMPANIES, Field.RANK)) {
            if (fields.has(field)) {
                return field;
            }
        }
        return Field.AMOUNT;
    }

    private static String value(Claim claim) {
        return claim.fields().printed(valueField(claim)).orElse("");
    }

    /** Parties, sort, unit and date: all that must be the same for two numbers to be about the same thing. */
    private static String key(Claim claim) {
        StringBuilder key = new StringBuilder(claim.kind().word()).append('|').append(valueField(claim));
        for (Field field : claim.kind().fields()) {
            boolean value = field == Field.SHARE
                    || field == Field.AMOUNT
                    || field == Field.COUNT
                    || field == Field.COMPANIES
                    || field == Field.RANK;
            if (!value) {
                key.append('|').append(claim.fields().printed(field).orElse(""));
            }
        }
        return key.append('|').append(claim.fields().flag(Field.FISCAL)).toString();
    }
}
