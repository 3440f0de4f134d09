package chancery.cli;

import chancery.claim.Claim;
import chancery.claim.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many claims of each kind, as a line: {@code 88 claims (visit 30, aid 12)}. */
final class Summary {
    private Summary() {}

    static String of(List<Claim> claims) {
        Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
        claims.forEach(claim -> kinds.merge(claim.kind(), 1, Integer::sum));
        List<String> parts = new ArrayList<>();
        kinds.forEach((kind, count) -> parts.add(kind.word() + " " + count));
        return counted(claims.size(), "claim") + (parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")");
    }

    /** {@code 1 page}, {@code 2 pages}. */
    static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
