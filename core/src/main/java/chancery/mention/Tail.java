package chancery.mention;

/**
 * What tells the year behind a day or month: {@code , 2014}, {@code '06}, {@code of the same year}, {@code this year}.
 *
 * @param year the year, or 0
 * @param next the token after it; where nothing was found, the token it was looked for at
 * @param anchor {@code TEXT} with a year, {@code LAST} or {@code EDITION} with relative words, else {@code CONTEXT}
 */
record Tail(int year, int next, Mention.Anchor anchor, int shift) {
    static Tail after(Ground ground, int token, boolean day) {
        int t = ground.isMark(token, ',') ? token + 1 : token;
        boolean joined = t == token
                && ground.isGlued(t)
                && ground.isGlued(t + 1)
                && (ground.isDash(t) || ground.isMark(t, '/') || ground.isMark(t, '.'));
        t = joined ? t + 1 : t;
        if (t == token && (ground.begins(t, Cue.OF) || (ground.is(t, "in") && Years.four(ground, t + 1) > 0))) {
            t++;
        }
        int year = year(ground, t, day || t == token);
        if (year > 0) {
            return new Tail(year, t + 1, Mention.Anchor.TEXT, 0);
        }
        boolean bracketed = day && t == token && ground.isMark(t, '(') && ground.isMark(t + 2, ')');
        if (bracketed && Years.four(ground, t + 1) > 0) {
            return new Tail(Years.four(ground, t + 1), t + 3, Mention.Anchor.TEXT, 0);
        }
        boolean brief = ground.isMark(t, '\'') && ground.isGlued(t + 1) && !ground.isWord(t + 2) && t == token;
        if (brief && Years.two(ground, t + 1) > 0) {
            return new Tail(Years.two(ground, t + 1), t + 2, Mention.Anchor.TEXT, 0);
        }
        if (joined && day && Years.two(ground, t) > 0 && !ground.isGlued(t + 1) && ground.isMark(t - 1, '-')) {
            return new Tail(Years.two(ground, t), t + 1, Mention.Anchor.TEXT, 0);
        }
        int of = ground.begins(token, Cue.OF) ? token + 1 : token;
        int hit = ground.hit(of, Cue.RELATIVE);
        if (hit >= 0 && ground.lexeme(hit).attribute("unit").orElse("").equals("year")) {
            return new Tail(0, ground.next(hit), Relatives.anchor(ground, hit), ground.attribute(hit, "shift", 0));
        }
        return new Tail(0, token, Mention.Anchor.CONTEXT, 0);
    }

    private static int year(Ground ground, int token, boolean sure) {
        int year = Years.four(ground, token);
        int next = token + 1;
        boolean number = ground.isGlued(next)
                && ground.isMark(next)
                && ground.isGlued(next + 1)
                && ground.isNumber(next + 1)
                && !ground.isDash(next)
                && !ground.isMark(next, ',');
        boolean code = ground.isGlued(next) && (ground.isWord(next) || ground.isMark(next, '%'));
        boolean ranged = ground.isGlued(next)
                && ground.isDash(next)
                && ground.isNumber(next + 1)
                && ground.isGlued(next + 1)
                && Years.four(ground, next + 1) == 0
                && ground.length(next + 1) > 2;
        // 'in March, 1500 firms' is a count; 'in May 1500' is not
        boolean counted = !sure && Years.counts(ground, next);
        boolean scaled = Scales.hit(ground, next, false) >= 0 && !ground.isGlued(next);
        return number || code || ranged || counted || scaled ? 0 : year;
    }
}
