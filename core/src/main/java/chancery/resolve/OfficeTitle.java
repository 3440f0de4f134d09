package chancery.resolve;

import chancery.authority.Words;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * An office as its words, so that several writings can be held against each other: {@code Minister for Foreign Affairs},
 * {@code Foreign Minister} and {@code Minister of Foreign Affairs and Trade} may be one; {@code President} and
 * {@code President of the Senate} are two.
 *
 * @param words its telling words, folded and in one form
 * @param former whether it was held before: {@code former}, {@code ex-}
 * @param lower whether it is a deputy's: vice, deputy, assistant, parliamentary
 */
public record OfficeTitle(Set<String> words, boolean former, boolean lower) {
    private static final Set<String> EMPTY = Set.of(
            "of",
            "for",
            "the",
            "and",
            "to",
            "in",
            "affairs",
            "affair",
            "relations",
            "his",
            "her",
            "he",
            "hih",
            "hrh",
            "hm",
            "h",
            "e",
            "i",
            "excellency",
            "imperial",
            "royal",
            "highness",
            "majesty",
            "federal",
            "then",
            "mr",
            "acting",
            "designate",
            "elect",
            "republic",
            "on",
            "with",
            "s");
    private static final Map<String, String> FORMS = Map.ofEntries(
            Map.entry("external", "foreign"),
            Map.entry("premier", "prime"),
            Map.entry("pm", "prime"),
            Map.entry("fm", "foreign"),
            Map.entry("eam", "foreign"),
            Map.entry("ministers", "minister"),
            Map.entry("presidents", "president"),
            Map.entry("defence", "defense"),
            Map.entry("commerce", "trade"),
            Map.entry("economic", "economy"),
            Map.entry("industries", "industry"),
            Map.entry("chairperson", "chairman"),
            Map.entry("chairwoman", "chairman"));
    private static final Set<String> FORMER = Set.of("former", "ex", "late", "past", "onetime", "previous");
    private static final Set<String> LOWER = Set.of(
            "vice",
            "deputy",
            "assistant",
            "under",
            "undersecretary",
            "parliamentary",
            "junior",
            "associate",
            "permanent",
            "senior",
            "joint");
    /** Heads that one alone holds at a time, without any portfolio. */
    private static final Set<String> SOLE = Set.of(
            "president",
            "chancellor",
            "king",
            "queen",
            "emperor",
            "empress",
            "sultan",
            "amir",
            "emir",
            "pope",
            "taoiseach",
            "shah",
            "monarch");
    /** Heads that are one man's only with a portfolio or house beside them. */
    private static final Set<String> WITH_PORTFOLIO =
            Set.of("minister", "secretary", "speaker", "chairman", "governor", "general", "chief", "commander");

    private static final Set<String> MANY = Set.of(
            "member",
            "members",
            "ambassador",
            "delegation",
            "mission",
            "envoy",
            "consul",
            "representative",
            "prince",
            "princess",
            "director",
            "adviser",
            "advisor",
            "group",
            "committee",
            "commissioner");

    public OfficeTitle {
        words = Set.copyOf(words);
    }

    /** Takes an office's words apart. Never fails. */
    public static OfficeTitle of(String written) {
        Set<String> words = new LinkedHashSet<>();
        boolean former = false;
        boolean lower = false;
        int at = 0;
        while (at < written.length()) {
            int end = at;
            while (end < written.length() && Words.isLetter(written.charAt(end))) {
                end++;
            }
            if (end > at) {
                String word = Words.fold(written.substring(at, end));
                former |= FORMER.contains(word);
                lower |= LOWER.contains(word);
                if (!EMPTY.contains(word) && !FORMER.contains(word)) {
                    words.add(FORMS.getOrDefault(word, word));
                }
            }
            at = Math.max(end, at + 1);
        }
        if (words.contains("prime")) {
            words.add("minister");
        }
        return new OfficeTitle(words, former, lower);
    }

    /** Whether both may be one office. */
    public boolean mayBe(OfficeTitle other) {
        if (former != other.former || lower != other.lower) {
            return false;
        }
        if (words.equals(other.words)) {
            return true;
        }
        Set<String> fewer = words.size() <= other.words.size() ? words : other.words;
        Set<String> more = fewer == words ? other.words : words;
        boolean prime = fewer.contains("prime") == more.contains("prime");
        return prime && fewer.size() >= 2 && more.containsAll(fewer);
    }

    /** Whether one person alone holds it at a time, so that two names for it at one time contradict each other. */
    public boolean isSole() {
        if (isCrownPrince()) {
            return !former;
        }
        boolean ofState = words.contains("state") && (words.contains("minister") || words.contains("secretary"));
        if (former || lower || ofState || words.isEmpty() || words.stream().anyMatch(MANY::contains)) {
            return false;
        }
        if (words.size() == 1) {
            return SOLE.contains(words.iterator().next());
        }
        return isHead() || words.stream().anyMatch(WITH_PORTFOLIO::contains);
    }

    /** Whether it is a head of state's or government's: who seldom goes to one country twice in a year. */
    public boolean isHead() {
        return !former && !lower && (words.contains("prime") || (words.size() == 1 && isSoleWord()));
    }

    private boolean isSoleWord() {
        return SOLE.contains(words.iterator().next());
    }

    private boolean isCrownPrince() {
        return words.contains("crown") && words.contains("prince") && words.size() == 2;
    }
}
