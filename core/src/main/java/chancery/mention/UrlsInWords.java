package chancery.mention;

import chancery.authority.Vocabulary;
import chancery.authority.Words;
import chancery.page.PageBuilder;
import chancery.page.Repair;
import chancery.page.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Addresses that were pasted into a word: {@code rhttp://www.mofa.go.jp/index.htmlelics} is {@code relics}. Letters
 * stand directly before the address and directly after its file's extension; that the rest is a known word confirms
 * it where more than one extension would fit.
 */
final class UrlsInWords {
    private static final List<String> EXTENSIONS =
            List.of(".shtml", ".xhtml", ".html", ".aspx", ".htm", ".php", ".asp", ".jsp", ".pdf", ".cfm", ".do");
    /** The longest word, and the longest address, that are looked at. */
    private static final int LONGEST_WORD = 40;

    private static final int LONGEST_ADDRESS = 2000;

    private UrlsInWords() {}

    static List<Repair> in(String text, Vocabulary vocabulary) {
        List<Repair> repairs = new ArrayList<>();
        int from = 0;
        int http = scheme(text, 0);
        int www = text.indexOf("www.");
        while (http >= 0 || www >= 0) {
            int at = http < 0 ? www : www < 0 ? http : Math.min(http, www);
            int end = at;
            while (end < text.length() && !PageBuilder.isSpace(text.charAt(end)) && end < at + LONGEST_ADDRESS) {
                end++;
            }
            int begin = at;
            while (begin > from && Words.isLetter(text.charAt(begin - 1)) && begin > at - LONGEST_WORD) {
                begin--;
            }
            if (begin < at) {
                repair(text, begin, at, end, vocabulary, repairs);
            }
            from = Math.max(end, at + 1);
            // each search goes on from where it stopped, so that the text is walked twice and no more
            http = http >= 0 && http < from ? scheme(text, from) : http;
            www = www >= 0 && www < from ? text.indexOf("www.", from) : www;
        }
        return repairs;
    }

    private static int scheme(String text, int from) {
        int http = text.indexOf("http", from);
        while (http >= 0 && !text.startsWith("://", http + 4) && !text.startsWith("s://", http + 4)) {
            http = text.indexOf("http", http + 4);
        }
        return http;
    }

    private static void repair(String text, int begin, int at, int end, Vocabulary vocabulary, List<Repair> repairs) {
        String head = text.substring(begin, at);
        String address = text.substring(at, end);
        String best = "";
        int bestEnd = -1;
        boolean bestKnown = false;
        for (String extension : EXTENSIONS) {
            int dot = address.indexOf(extension);
            int rest = at + dot + extension.length();
            if (dot < 0 || rest >= end || !Words.isLetter(text.charAt(rest))) {
                continue;
            }
            int wordEnd = rest;
            while (wordEnd < end && Words.isLetter(text.charAt(wordEnd)) && wordEnd < rest + LONGEST_WORD) {
                wordEnd++;
            }
            String word = head + text.substring(rest, wordEnd);
            boolean known = vocabulary.idOf(word, 0, word.length()) != Vocabulary.UNKNOWN;
            if (bestEnd < 0 || (known && !bestKnown)) {
                best = word;
                bestEnd = wordEnd;
                bestKnown = known;
            }
        }
        if (bestEnd >= 0) {
            repairs.add(new Repair(new Span(begin, bestEnd), best, "url-in-word"));
        }
    }
}
