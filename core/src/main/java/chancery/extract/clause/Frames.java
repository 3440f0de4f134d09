package chancery.extract.clause;

import chancery.authority.Lexeme;
import java.util.List;
import java.util.Map;

/** The handbook's frames, compiled. */
public record Frames(List<Lexeme> lexemes) {
    /** Reads the frames of handbook pages. */
    public static Frames read(Map<String, String> pages) {
        return new Frames(List.of());
    }
}
