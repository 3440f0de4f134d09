package chancery.page;

/**
 * Which lines lead about a site instead of saying anything: crumbs ({@code Home > Asia > Nepal}), menus
 * ({@code News | Visa | Contact}), {@code Back to top}, {@code Print}, copyright lines. Addresses are left alone, and a
 * line that tells when the page was last changed is content.
 */
public final class Navigation {
    private static final String[] WHOLE = {
        "top of page",
        "back to top",
        "back to the top",
        "back to index",
        "back to top of page",
        "page top",
        "go to top",
        "skip to content",
        "skip to main content",
        "skip to navigation",
        "skip navigation",
        "go to content",
        "go to menu",
        "to top",
        "top",
        "home",
        "homepage",
        "main page",
        "site map",
        "sitemap",
        "search",
        "print",
        "print this page",
        "print page",
        "print version",
        "printer friendly version",
        "print contact",
        "share",
        "share this page",
        "tweet",
        "close",
        "close window",
        "menu",
        "main menu",
        "contact us",
        "contact",
        "send to a friend",
        "email this page",
        "suggest to a friend",
        "recommend",
        "related news",
        "legal matters",
        "about us",
        "privacy",
        "privacy policy",
        "terms of use",
        "accessibility",
        "disclaimer",
        "copyright",
        "feedback",
        "back",
        "back to list",
        "previous",
        "next",
        "read more",
        "more",
        "more...",
        "facebook",
        "twitter",
        "linkedin",
        "whatsapp",
        "youtube",
        "instagram",
        "e-mail",
        "rss",
        "help",
        "login",
        "log in",
        "sign in",
        "subscribe",
        "subscribe to newsletter",
        "faq",
        "faqs",
        "languages",
        "accept",
        "ok",
        "accept cookies",
        "ask a question",
        "other languages",
        "hide",
        "edit",
        "toggle navigation",
        "jump to navigation",
        "jump to content",
        "return to top",
        "return to index"
    };
    private static final String[] BEGINNINGS = {
        "skip to:",
        "skip to ",
        "you are here",
        "\u00a9",
        "copyright \u00a9",
        "copyright (c)",
        "all rights reserved",
        "this site uses cookies",
        "this website uses cookies",
        "we use cookies",
        "share on ",
        "share this",
        "share:",
        "print |",
        "powered by ",
        "[print",
        "[font",
        "font size",
        "font:",
        "by using this site",
        "sorry, you need to enable javascript",
        "jump to:",
        "go back to"
    };
    private static final String[] UPDATES = {
        "last updated",
        "last update",
        "updated",
        "last modified",
        "last reviewed",
        "last revised",
        "last edited",
        "date of last",
        "page last",
        "this page was last",
        "status:",
        "as of ",
        "as at ",
        "published",
        "posted"
    };

    private Navigation() {}

    /** Whether the range only leads about the site. */
    public static boolean isNavigation(CharSequence text, int start, int end) {
        int length = end - start;
        if (length == 0 || length > 400) {
            return false;
        }
        if (isUpdate(text, start, end)) {
            return false;
        }
        return isPhrase(text, start, end) || beginsSo(text, start, end) || isTrail(text, start, end);
    }

    /** Whether the line tells when the page was changed; such a line is always kept. */
    public static boolean isUpdate(CharSequence text, int start, int end) {
        for (String words : UPDATES) {
            if (LineShape.begins(text, start, end, words)) {
                return LineShape.hasDigit(text, start, end);
            }
        }
        return false;
    }

    private static boolean beginsSo(CharSequence text, int start, int end) {
        boolean signed = end - start > 4
                && text.charAt(start) == '('
                && text.charAt(start + 1) == 'c'
                && text.charAt(start + 2) == ')'
                && LineShape.yearAt(text, start + 4, end);
        if (signed) {
            return true; // (c) 2004 Ministry, but not (c) Trade
        }
        int sign = start + "copyright ".length();
        if (sign < end
                && LineShape.begins(text, start, end, "copyright")
                && (LineShape.isDigit(text.charAt(sign)) || text.charAt(sign) == '\u00a9')) {
            return true;
        }
        for (String words : BEGINNINGS) {
            if (LineShape.begins(text, start, end, words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPhrase(CharSequence text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1)) && text.charAt(to - 1) != '.') {
            to--;
        }
        for (String words : WHOLE) {
            if (to - from == words.length() && LineShape.begins(text, from, to, words)) {
                return true;
            }
        }
        return false;
    }

    /** Short names parted by signs: {@code A > B > C}, {@code A | B | C}, {@code Home / A / B}. */
    private static boolean isTrail(CharSequence text, int start, int end) {
        int parts = 1;
        int arrows = 0;
        int bars = 0;
        int dashes = 0;
        int gaps = 0;
        int navigationParts = 0;
        int longest = 0;
        int partStart = start;
        int digits = 0;
        boolean sentence = false;
        int first = -1;
        int i = start;
        while (i < end) {
            int sign = sign(text, i, start, end);
            if (sign > 0) {
                int partEnd = trimEnd(text, partStart, i);
                longest = Math.max(longest, LineShape.words(text, partStart, partEnd));
                navigationParts += isPhrase(text, partStart, partEnd) ? 1 : 0;
                first = first < 0 ? partEnd : first;
                arrows += sign == 1 ? 1 : 0;
                bars += sign == 2 ? 1 : 0;
                dashes += sign == 3 ? 1 : 0;
                gaps += sign == 4 ? 1 : 0;
                parts++;
                i++;
                while (i < end && (PageBuilder.isSpace(text.charAt(i)) || sign(text, i, start, end) == sign)) {
                    i++;
                }
                partStart = i;
                continue;
            }
            char c = text.charAt(i);
            digits += LineShape.isDigit(c) ? 1 : 0;
            sentence |= c == ';'
                    || (c == '.'
                            && i + 1 < end
                            && PageBuilder.isSpace(text.charAt(i + 1))
                            && i > start + 2
                            && Character.isLowerCase(text.charAt(i - 1))
                            && Character.isLowerCase(text.charAt(i - 2)));
            i++;
        }
        if (parts < 2) {
            return false;
        }
        longest = Math.max(longest, LineShape.words(text, partStart, end));
        navigationParts += isPhrase(text, partStart, end) ? 1 : 0;
        if (navigationParts == parts) {
            return true;
        }
        if (sentence || longest > 9 || digits > 8) {
            return false;
        }
        boolean home = first > 0 && isHome(text, start, first);
        if (home || navigationParts * 2 >= parts) {
            return arrows + bars + gaps > 0 || dashes > 1;
        }
        if (digits > 0) {
            return false;
        }
        return (arrows >= 2 && longest <= 7)
                || (bars >= 2 && longest <= 6)
                || (gaps >= 4 && longest <= 4)
                || (bars == 1 && parts == 2 && end - start <= 12);
    }

    private static boolean isHome(CharSequence text, int start, int end) {
        return LineShape.begins(text, start, end, "home")
                || LineShape.begins(text, start, end, "homepage")
                || LineShape.begins(text, start, end, "main page")
                || LineShape.begins(text, start, end, "top")
                || LineShape.begins(text, start, end, "start page");
    }

    /** 1 for an arrow, 2 for a bar, 3 for a dash or slash between spaces, 4 for two spaces or more; 0 for none. */
    private static int sign(CharSequence text, int at, int start, int end) {
        char c = text.charAt(at);
        switch (c) {
            case '>', '\u203a', '\u00bb', '\u2192', '\u25ba', '\u25b8', '\uff1e' -> {
                return at > start ? 1 : 0;
            }
            case '|', '\u00a6', '\uff5c' -> {
                return at > start ? 2 : 0;
            }
            case '\u2022', '\u00b7' -> {
                return at > start ? 3 : 0;
            }
            case '/', '-', '\u2013', '\u2014', '\\' -> {
                boolean parted = at > start
                        && at + 1 < end
                        && PageBuilder.isSpace(text.charAt(at - 1))
                        && PageBuilder.isSpace(text.charAt(at + 1));
                return parted ? 3 : 0;
            }
            default -> {
                boolean wide = at + 2 < end
                        && PageBuilder.isSpace(c)
                        && PageBuilder.isSpace(text.charAt(at + 1))
                        && at > start
                        && Character.isLetterOrDigit(text.charAt(at - 1));
                return wide ? 4 : 0;
            }
        }
    }

    private static int trimEnd(CharSequence text, int start, int end) {
        int to = end;
        while (to > start && PageBuilder.isSpace(text.charAt(to - 1))) {
            to--;
        }
        return to;
    }
}
