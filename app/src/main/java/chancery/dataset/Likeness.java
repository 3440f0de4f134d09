package chancery.dataset;

import chancery.claim.Kind;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** When a claim's value is the one that gold gives: numbers by size, names by their words, dates to the letter. */
final class Likeness {
    private static final Set<String> SMALL =
            Set.of("a", "an", "and", "at", "between", "by", "for", "in", "of", "on", "the", "to", "with");
    private static final Set<String> WORDED = Set.of("name", "title", "purpose", "goods");
    /** How many more words a person's longer writing may have. */
    private static final int MORE_NAMES = 3;

    private Likeness() {}

    /** Whether a claim's value meets gold's; of alternatives any will do. */
    static boolean same(Kind kind, String key, Object gold, Optional<Object> claimed) {
        if (claimed.isEmpty()) {
            return false;
        }
        Object got = claimed.get();
        if (gold instanceof List<?> list) {
            return list.stream().anyMatch(one -> one != null && same(kind, key, one, claimed));
        }
        if (gold instanceof Number number) {
            return sameNumber(number, got);
        }
        if (got instanceof List<?> || got instanceof Map<?, ?>) {
            return false;
        }
        if (key.equals("name") && (kind == Kind.VISIT || kind == Kind.ENVOY)) {
            return samePerson(words(gold.toString()), words(got.toString()));
        }
        if (WORDED.contains(key)) {
            return halfShared(words(gold.toString()), words(got.toString()));
        }
        if (key.equals("date") || key.equals("period")) {
            return gold.toString().strip().equals(got.toString().strip());
        }
        return fold(gold.toString()).equals(fold(got.toString()));
    }

    private static boolean sameNumber(Number gold, Object got) {
        try {
            double wanted = gold.doubleValue();
            double is = new BigDecimal(got.toString()).doubleValue();
            return Math.abs(is - wanted) <= 1e-6 * Math.max(1.0, Math.abs(wanted));
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** The shorter writing inside the longer, initials for names, one whole word shared. */
    private static boolean samePerson(List<String> a, List<String> b) {
        List<String> fewer = b.size() < a.size() ? b : a;
        List<String> more = b.size() < a.size() ? a : b;
        boolean whole = fewer.stream().anyMatch(w -> w.length() > 1);
        boolean within = fewer.stream()
                .allMatch(w ->
                        more.contains(w) || (w.length() == 1 && more.stream().anyMatch(x -> x.startsWith(w))));
        return whole && within && more.size() - fewer.size() <= MORE_NAMES;
    }

    private static boolean halfShared(List<String> a, List<String> b) {
        Map<String, Integer> left = new HashMap<>();
        a.forEach(word -> left.merge(word, 1, Integer::sum));
        int shared = 0;
        for (String word : b) {
            int rest = left.getOrDefault(word, 0);
            if (rest > 0) {
                shared++;
                left.put(word, rest - 1);
            }
        }
        return 2 * shared >= Math.max(Math.max(a.size(), b.size()), 1);
    }

    /** The folded words without the smallest ones, unless there are no others. */
    private static List<String> words(String text) {
        List<String> all = new ArrayList<>();
        for (String word : fold(text).split(" ", -1)) {
            if (!word.isEmpty()) {
                all.add(word);
            }
        }
        List<String> telling =
                all.stream().filter(word -> !SMALL.contains(word)).toList();
        return telling.isEmpty() ? all : telling;
    }

    /** Letters and digits without case and diacritics, all between them as one space. */
    static String fold(String text) {
        String parted = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(parted.length());
        boolean gap = false;
        for (int i = 0; i < parted.length(); ) {
            int c = parted.codePointAt(i);
            i += Character.charCount(c);
            int type = Character.getType(c);
            if (type == Character.NON_SPACING_MARK
                    || type == Character.ENCLOSING_MARK
                    || type == Character.COMBINING_SPACING_MARK) {
                continue;
            }
            if (Character.isLetterOrDigit(c)) {
                if (gap && out.length() > 0) {
                    out.append(' ');
                }
                gap = false;
                out.appendCodePoint(c);
            } else {
                gap = true;
            }
        }
        return out.toString().toLowerCase(Locale.ROOT).replace("ß", "ss");
    }

    /** Whether one quote holds the other, white space and soft hyphens apart, and is no mere crumb of it. */
    static boolean meets(String gold, String claimed) {
        String a = squeeze(gold);
        String b = squeeze(claimed);
        return !a.isEmpty() && 4 * b.length() >= a.length() && (b.contains(a) || a.contains(b));
    }

    private static String squeeze(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean invisible = c == '\u00ad' || (c >= '\u200b' && c <= '\u200d') || c == '\ufeff';
            if (!invisible && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
