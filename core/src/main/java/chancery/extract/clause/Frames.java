package chancery.extract.clause;

import chancery.authority.Lexeme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The handbook's frames with their triggers numbered, so that one run of the lexicon finds all triggers at once. */
public final class Frames {
    /** The category of triggers in the lexicon. */
    static final String CATEGORY = "frame.trigger";

    private static final String NUMBER = "n";
    private static final String TERM = "term:";

    private final List<Frame> frames;
    private final List<Spoken> spoken;
    private final Map<String, List<Spoken>> byChunk;

    private Frames(List<Frame> frames) {
        this.frames = List.copyOf(frames);
        List<Spoken> all = new ArrayList<>();
        for (Frame frame : frames) {
            frame.triggers().forEach(trigger -> all.add(new Spoken(frame, trigger)));
        }
        this.spoken = List.copyOf(all);
        Map<String, List<Spoken>> chunks = new HashMap<>();
        for (Spoken each : all) {
            if (each.trigger().sort() == Frame.Sort.CHUNK) {
                for (String type : each.trigger().phrases()) {
                    chunks.computeIfAbsent(type, t -> new ArrayList<>()).add(each);
                }
            }
        }
        this.byChunk = Map.copyOf(chunks);
    }

    /** A trigger with its frame. */
    public record Spoken(Frame frame, Frame.Trigger trigger) {}

    /**
     * Reads the frames of handbook pages.
     *
     * @throws IllegalArgumentException with page and line where a frame cannot be read
     */
    public static Frames read(Map<String, String> pages) {
        List<Frame> frames = new ArrayList<>();
        pages.forEach((page, markdown) -> frames.addAll(FrameReader.read(page, markdown)));
        return new Frames(frames);
    }

    /**
     * What of handbook pages {@link #read} needs: their frames' fences.
     */
    public static Map<String, String> fences(Map<String, String> pages) {
        Map<String, String> fences = new LinkedHashMap<>();
        pages.forEach((page, markdown) -> {
            String frames = FrameReader.fences(markdown);
            if (!frames.isEmpty()) {
                fences.put(page, frames);
            }
        });
        return fences;
    }

    public List<Frame> all() {
        return frames;
    }

    /** The triggers' phrases for the lexicon. */
    public List<Lexeme> lexemes() {
        List<Lexeme> lexemes = new ArrayList<>();
        for (int i = 0; i < spoken.size(); i++) {
            if (spoken.get(i).trigger().sort() == Frame.Sort.CHUNK) {
                continue;
            }
            for (String phrase : spoken.get(i).trigger().phrases()) {
                lexemes.add(new Lexeme(CATEGORY, phrase, Map.of(NUMBER, Integer.toString(i))));
            }
        }
        return lexemes;
    }

    /** The trigger that a lexeme of {@link #CATEGORY} is a writing of. */
    Spoken spoken(Lexeme lexeme) {
        return spoken.get(Integer.parseInt(lexeme.required(NUMBER)));
    }

    /** The triggers that speak wherever a chunk of a type stands: its name in small letters. */
    List<Spoken> spokenBy(String chunkType) {
        return byChunk.getOrDefault(chunkType, List.of());
    }

    /** The lexicon's categories that fill roles as {@code term:CATEGORY}. */
    Set<String> termCategories() {
        Set<String> categories = new LinkedHashSet<>(Standings.CATEGORIES);
        categories.addAll(Headcounts.CATEGORIES);
        categories.addAll(Firms.CATEGORIES);
        for (Frame frame : frames) {
            for (Frame.Role role : frame.roles()) {
                for (String filler : role.fillers()) {
                    if (filler.startsWith(TERM)) {
                        categories.add(category(filler));
                    }
                }
            }
        }
        return categories;
    }

    private static String category(String filler) {
        int bracket = filler.indexOf('[');
        return filler.substring(TERM.length(), bracket < 0 ? filler.length() : bracket);
    }

    /** Whether a term is what {@code term:CATEGORY} or {@code term:CATEGORY[key=value,key=value]} asks for. */
    static boolean isOf(String filler, Lexeme term) {
        int length = term.category().length();
        if (!filler.startsWith(term.category(), TERM.length())) {
            return false;
        }
        int bracket = TERM.length() + length;
        if (filler.length() == bracket) {
            return true;
        }
        if (filler.charAt(bracket) != '[') {
            return false;
        }
        for (int from = bracket + 1; from < filler.length(); ) {
            int end = from;
            while (end < filler.length() && filler.charAt(end) != ',' && filler.charAt(end) != ']') {
                end++;
            }
            if (holds(filler.substring(from, end), term)) {
                return true;
            }
            from = end + 1;
        }
        return false;
    }

    /** Whether a term has {@code key=value}. */
    private static boolean holds(String condition, Lexeme term) {
        int equals = condition.indexOf('=');
        return equals > 0
                && term.attribute(condition.substring(0, equals))
                        .filter(condition.substring(equals + 1)::equals)
                        .isPresent();
    }
}
