package chancery.extract.clause;

import java.util.ArrayList;
import java.util.List;

/** A role with the fillers that one claim takes. */
record Choice(Frame.Role role, List<Chunk> chunks) {
    /** The choices of an event, one list a claim: each filler of a role that is told apart makes one of its own. */
    static List<List<Choice>> of(Event event) {
        List<List<Choice>> all = new ArrayList<>();
        all.add(new ArrayList<>());
        for (Frame.Role role : event.frame.roles()) {
            List<Chunk> filled = event.filled(role.name());
            if (filled.isEmpty()) {
                continue;
            }
            List<List<Choice>> wider = new ArrayList<>();
            for (List<Choice> choice : all) {
                if (role.each()) {
                    for (Chunk chunk : filled.subList(0, Math.min(filled.size(), 12))) {
                        wider.add(plus(choice, new Choice(role, List.of(chunk))));
                    }
                } else {
                    wider.add(plus(choice, new Choice(role, filled)));
                }
            }
            all = wider;
        }
        return all;
    }

    private static List<Choice> plus(List<Choice> choice, Choice more) {
        List<Choice> longer = new ArrayList<>(choice);
        longer.add(more);
        return longer;
    }
}
