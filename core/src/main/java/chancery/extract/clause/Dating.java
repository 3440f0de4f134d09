package chancery.extract.clause;

import chancery.claim.Kind;
import chancery.extract.Scene;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Attaches a sentence's dates to its events, each date (or list of dates) to one: nearest first, those behind the
 * trigger before those in front, and never across another trigger where there is a choice. An event left without takes
 * one that it shares.
 */
final class Dating {
    private static final double FAR = 1000;

    private static final Set<String> COMPARING = Set.of("same", "compared", "against", "over", "versus", "than", "vs");

    private final Scene scene;
    private final List<Chunk> chunks;
    private final List<Clauses.Clause> clauses;
    private final List<Event> events;

    Dating(Scene scene, List<Chunk> chunks, List<Clauses.Clause> clauses, List<Event> events) {
        this.scene = scene;
        this.chunks = chunks;
        this.clauses = clauses;
        this.events = events;
    }

    /** A date that an event may take. */
    private record Offer(Event event, String role, int date, double distance) {}

    void attach() {
        List<Offer> offers = new ArrayList<>();
        for (Event event : events) {
            Optional<String> role = timeRole(event);
            if (role.isEmpty() || event.fills.containsKey(role.get())) {
                continue;
            }
            for (int i = 0; i < chunks.size(); i++) {
                if (chunks.get(i).is(Chunk.Type.TIME) && chunks.get(i).group == i) {
                    double distance = distance(event, i);
                    if (distance < FAR) {
                        offers.add(new Offer(event, role.get(), i, distance));
                    }
                }
            }
        }
        offers.sort(Comparator.comparingDouble(Offer::distance)
                .thenComparingInt(o -> o.event.at)
                .thenComparingInt(o -> o.date));
        List<Integer> taken = new ArrayList<>();
        List<Integer> takers = new ArrayList<>();
        List<Integer> owned = new ArrayList<>();
        for (Offer offer : offers) {
            boolean free = !taken.contains(offer.date) || sameTrigger(offer, taken, takers);
            if (free && !offer.event.fills.containsKey(offer.role)) {
                take(offer);
                taken.add(offer.date);
                takers.add(offer.event.at);
                if (offer.event.trigger.sort() == Frame.Sort.RIVAL) {
                    owned.add(offer.date);
                }
            }
        }
        for (Offer offer : offers) {
            boolean missing = !offer.event.fills.containsKey(offer.role);
            if (missing && offer.distance < 12 && !owned.contains(offer.date) && mayShare(offer, told(taken, offer))) {
                take(offer);
                offer.event.doubt += 0.1;
            }
        }
        for (Event event : events) {
            timeRole(event)
                    .filter(role -> isStep(event) && !event.fills.containsKey(role))
                    .ifPresent(role -> front(event, role));
        }
    }

    private static boolean isStep(Event event) {
        return event.frame.makes() == Kind.MILESTONE && event.trigger.sort() != Frame.Sort.RIVAL;
    }

    private boolean told(List<Integer> taken, Offer offer) {
        return taken.contains(offer.date)
                || events.stream()
                        .anyMatch(e -> e != offer.event
                                && timeRole(e)
                                        .filter(r -> e.filled(r).contains(chunks.get(offer.date)))
                                        .isPresent());
    }

    /**
     * Whether a step may share a date that another has: 'recognised it when it became independent on 6 July', but not
     * 'were frozen and were restored in 1981', nor 'within days of its independence on 9 August'.
     */
    private boolean mayShare(Offer offer, boolean told) {
        if (!told || !isStep(offer.event) || offer.date < offer.event.at) {
            return true;
        }
        for (int i = offer.event.at + 1; i < offer.date; i++) {
            if (ClosedWords.APART.contains(word(chunks.get(i)))) {
                return false;
            }
        }
        int clause = chunks.get(offer.date).clause;
        return clause == chunks.get(offer.event.at).clause
                || chunks.get(clauses.get(clause).first()).is(Chunk.Type.SUBORDINATOR)
                || clauses.get(clause).antecedent() >= 0;
    }

    /** 'On 6 March 1957, the day ..., X recognised ..., and its consulate became an embassy': the date in front is for all. */
    private void front(Event event, String role) {
        int first = 0;
        while (first < chunks.size()
                && (chunks.get(first).is(Chunk.Type.PREPOSITION)
                        || chunks.get(first).is(Chunk.Type.DETERMINER))) {
            first++;
        }
        boolean fronted = first + 1 < chunks.size()
                && first < event.at
                && chunks.get(first).is(Chunk.Type.TIME)
                && chunks.get(first + 1).is(Chunk.Type.COMMA);
        for (int i = first + 1; fronted && i < event.at; i++) {
            fronted = !chunks.get(i).is(Chunk.Type.TIME) && !chunks.get(i).is(Chunk.Type.STOP);
        }
        if (fronted) {
            event.fills.put(role, List.of(chunks.get(first)));
            event.doubt += 0.15;
        }
    }

    private String word(Chunk chunk) {
        return chunk.word(scene);
    }

    /** Two frames that one word speaks of share the date. */
    private static boolean sameTrigger(Offer offer, List<Integer> taken, List<Integer> takers) {
        return takers.get(taken.indexOf(offer.date)) == offer.event.at;
    }

    private void take(Offer offer) {
        List<Chunk> group = new ArrayList<>();
        for (Chunk chunk : chunks) {
            if (chunk.is(Chunk.Type.TIME) && chunk.group == offer.date) {
                group.add(chunk);
            }
        }
        offer.event.fills.put(offer.role, group);
    }

    private static Optional<String> timeRole(Event event) {
        return event.frame.roles().stream()
                .filter(role -> role.fillers().contains("time"))
                .map(Frame.Role::name)
                .findFirst();
    }

    private double distance(Event event, int date) {
        Chunk time = chunks.get(date);
        Chunk trigger = chunks.get(event.at);
        int from = Math.min(event.at, date) + 1;
        int to = Math.max(event.at, date);
        double distance = date > event.at ? 0 : 1.5;
        for (int i = from; i < to; i++) {
            Chunk c = chunks.get(i);
            if (c.is(Chunk.Type.STOP)) {
                return FAR;
            }
            if (speaks(c)) {
                distance += 5;
            } else if (c.isContent()) {
                distance += 1;
            }
        }
        if (time.clause != trigger.clause) {
            distance += related(time.clause, trigger.clause) ? 3 : 8;
        }
        if (time.preposition.equals("of")) {
            distance += 2;
        }
        if (isCompared(date)) {
            distance += time.depth > trigger.depth ? FAR : date > event.at ? 6 : 0;
        }
        if (time.depth > trigger.depth) {
            distance += isOfBracket(date) ? FAR : 1;
        } else if (time.depth < trigger.depth) {
            distance += 6;
        }
        return distance;
    }

    /** '41% of the level of the same period of 2012', 'as against 2011': what a figure is compared with. */
    private boolean isCompared(int date) {
        for (int i = date - 1; i >= 0 && i > date - 5; i--) {
            if (COMPARING.contains(word(chunks.get(i)))) {
                return true;
            }
            if (chunks.get(i).is(Chunk.Type.COMMA) || chunks.get(i).is(Chunk.Type.MONEY)) {
                return false;
            }
        }
        return false;
    }

    /** '(2011: 48.7 million euros)': the date of what the brackets tell themselves. */
    private boolean isOfBracket(int date) {
        for (int i = date + 1;
                i < chunks.size() && i < date + 5 && !chunks.get(i).is(Chunk.Type.CLOSE);
                i++) {
            int at = i;
            if (chunks.get(i).is(Chunk.Type.MONEY) && events.stream().anyMatch(e -> e.at == at)) {
                return true;
            }
        }
        return false;
    }

    private boolean related(int one, int other) {
        int low = Math.min(one, other);
        int high = Math.max(one, other);
        Clauses.Clause later = clauses.get(high);
        return later.shares() == low || high - low == 1;
    }

    private static boolean speaks(Chunk chunk) {
        for (Frames.Spoken spoken : chunk.triggers) {
            if (spoken.trigger().sort() != Frame.Sort.LIGHT) {
                return true;
            }
        }
        return false;
    }
}
