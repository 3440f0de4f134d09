package chancery.brief;

import chancery.casebook.ClaimEntry;
import java.util.List;

/**
 * One sentence of a brief with what it rests on.
 *
 * @param sentence plain English, ending with a full stop
 * @param remarks what has to be known with it: its age, that it is disputed
 * @param claims the claims that say it
 * @param against the claims that say otherwise
 */
record Statement(String sentence, List<String> remarks, List<ClaimEntry> claims, List<ClaimEntry> against) {
    Statement {
        remarks = List.copyOf(remarks);
        claims = List.copyOf(claims);
        against = List.copyOf(against);
    }
}
