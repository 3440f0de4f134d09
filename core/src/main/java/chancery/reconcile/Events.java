package chancery.reconcile;

import chancery.authority.Words;
import chancery.claim.Claim;
import chancery.claim.Field;
import chancery.claim.Fields;
import chancery.claim.Kind;
import chancery.value.Edtf;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which claims tell of one event that is no visit: an agreement by its parties, date and title; a milestone by what
 * happened, parties and date; a mission, envoy, meeting or observance by all that names it.
 */
final class Events {
    /** Steps that the same two countries take once, so that two dates contradict each other. */
    private static final Set<String> ONCE = Set.of("relations-established");

    /** How many events of one key are compared with each other; so the work stays linear. */
    private static final int MANY = 64;

    private static final Set<String> IDLE = Set.of(
            "the", "of", "on", "and", "for", "between", "to", "in", "a", "an", "concerning", "regarding", "with");

    private Events() {}

    static List<Group> groups(List<Witness> witnesses) {
        Map<String, List<Group>> byKey = new LinkedHashMap<>();
        for (Witness witness : witnesses) {
            List<Group> groups = byKey.computeIfAbsent(key(witness.claim()), k -> new ArrayList<>());
            Optional<Group> same = groups.subList(Math.max(0, groups.size() - MANY), groups.size()).stream()
                    .filter(g -> isSame(g.first(), witness.claim()))
                    .findFirst();
            if (same.isPresent()) {
                same.get().support.add(witness);
            } else {
                groups.add(new Group(witness));
            }
        }
        List<Group> all = new ArrayList<>();
        byKey.values().forEach(groups -> all.addAll(contradicted(groups)));
        return all;
    }

    private static List<Group> contradicted(List<Group> groups) {
        if (groups.size() != 2 || !isOnce(groups.get(0).first())) {
            return groups;
        }
        Group kept = groups.get(0);
        boolean dated =
                date(kept.first()).isPresent() && date(groups.get(1).first()).isPresent();
        boolean happened = !kept.first().fields().has(Field.STATUS)
                && !groups.get(1).first().fields().has(Field.STATUS);
        if (!dated || !happened) {
            return groups;
        }
        kept.contradictedBy(groups.get(1), Field.DATE);
        return List.of(kept);
    }

    private static boolean isOnce(Claim claim) {
        return claim instanceof Claim.Milestone milestone
                && milestone.event().filter(ONCE::contains).isPresent()
                && milestone.a().isPresent()
                && milestone.b().isPresent();
    }

    private static Optional<Edtf> date(Claim claim) {
        return claim.fields().date(Field.DATE);
    }

    private static boolean isSame(Claim x, Claim y) {
        Optional<Edtf> a = date(x);
        Optional<Edtf> b = date(y);
        boolean dates =
                a.isPresent() == b.isPresent() && (a.isEmpty() || a.get().overlaps(b.get()));
        boolean status = x.fields().printed(Field.STATUS).equals(y.fields().printed(Field.STATUS));
        if (!dates || !status) {
            return false;
        }
        return switch (x.kind()) {
            case AGREEMENT -> isSameText(x.fields(), y.fields(), a);
            case MEETING, OBSERVANCE, SURVEY ->
                isAlike(x.fields().text(Field.NAME), y.fields().text(Field.NAME));
            default -> true;
        };
    }

    private static boolean isSameText(Fields x, Fields y, Optional<Edtf> date) {
        boolean amounts = !x.has(Field.AMOUNT)
                || !y.has(Field.AMOUNT)
                || x.printed(Field.AMOUNT).equals(y.printed(Field.AMOUNT));
        if (!amounts) {
            return false;
        }
        if (x.has(Field.TITLE) && y.has(Field.TITLE)) {
            return isAlike(x.text(Field.TITLE), y.text(Field.TITLE));
        }
        return date.isPresent() && x.printed(Field.INSTRUMENT).equals(y.printed(Field.INSTRUMENT));
    }

    /** Most telling words of the shorter one stand in the longer one. */
    private static boolean isAlike(Optional<String> x, Optional<String> y) {
        if (x.isEmpty() || y.isEmpty()) {
            return x.equals(y);
        }
        Set<String> a = telling(x.get());
        Set<String> b = telling(y.get());
        Set<String> fewer = a.size() <= b.size() ? a : b;
        Set<String> more = fewer == a ? b : a;
        long common = fewer.stream().filter(more::contains).count();
        return !fewer.isEmpty() && common * 4 >= fewer.size() * 3L && common * 2 >= more.size();
    }

    private static Set<String> telling(String title) {
        Set<String> words = new LinkedHashSet<>();
        int at = 0;
        while (at < title.length()) {
            int end = at;
            while (end < title.length() && (Words.isLetter(title.charAt(end)) || Words.isDigit(title.charAt(end)))) {
                end++;
            }
            if (end > at) {
                String word = Words.fold(title.substring(at, end));
                if (!IDLE.contains(word)) {
                    words.add(word);
                }
            }
            at = Math.max(end, at + 1);
        }
        return words;
    }

    /** What must be equal; parties in either order, since who is named first says little. */
    private static String key(Claim claim) {
        Fields fields = claim.fields();
        StringBuilder key = new StringBuilder(claim.kind().word());
        Set<String> parties = new TreeSet<>();
        for (Field field : claim.kind().fields()) {
            if (field == Field.A || field == Field.B) {
                fields.printed(field).ifPresent(parties::add);
            }
        }
        key.append(parties);
        List<Field> named = switch (claim.kind()) {
            case MILESTONE -> List.of(Field.EVENT);
            case ENVOY -> List.of(Field.SENDER, Field.RECEIVER, Field.NAME, Field.OFFICE);
            case MISSION -> List.of(Field.SENDER, Field.RECEIVER, Field.TYPE, Field.PLACE);
            case PRESS -> List.of(Field.SPEAKER);
            case ASSESSMENT -> List.of(Field.TOPIC);
            case SURVEY -> List.of(Field.IN);
            case AGREEMENT, MEETING, OBSERVANCE, VISIT, AID, TRADE, INVESTMENT, PEOPLE -> List.of();
        };
        for (Field field : named) {
            key.append('|').append(fields.printed(field).map(Words::fold).orElse(""));
        }
        return claim.kind() == Kind.MILESTONE
                        && fields.text(Field.EVENT).filter("other"::equals).isPresent()
                ? key.append(claim.evidence().quote().start()).toString()
                : key.toString();
    }
}
