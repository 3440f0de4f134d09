package chancery.extract.layout;

import chancery.authority.Hits;
import chancery.claim.Claim;
import chancery.claim.Evidence;
import chancery.claim.Field;
import chancery.claim.Fields;
import chancery.claim.Kind;
import chancery.extract.Grammar;
import chancery.extract.Scene;
import chancery.extract.Sign;
import chancery.mention.Mention;
import chancery.page.Block;
import chancery.page.Span;
import chancery.page.Tokens;
import chancery.value.CountryCode;
import chancery.value.Edtf;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Opinion polls by name with their date: {@code Image of Japan Study in Mongolia (August 2005)},
 * {@code the Afrobarometer survey of 2008}.
 */
final class SurveyLine implements Grammar {
    private static final double SURE = 0.9;

    @Override
    public String id() {
        return "survey-line";
    }

    @Override
    public void read(Scene scene, int block, List<Claim> claims) {
        Block content = scene.blocks().get(block);
        if (content instanceof Block.Table || !scene.has(block, Sign.SURVEY)) {
            return;
        }
        Tokens tokens = scene.reading().tokens();
        Hits hits = scene.reading().hits();
        int category = hits.lexicon().category("bodies.surveys");
        Span span = content.span();
        int from = tokens.firstFrom(span.start());
        int to = tokens.firstFrom(span.end());
        Set<Integer> dates = new HashSet<>();
        scene.mentions()
                .within(span, Mention.Time.class)
                .forEach(time -> dates.add(tokens.firstFrom(time.span().start())));
        int t = from;
        while (t < to) {
            int hit = hits.longest(t, category);
            boolean poll = hit >= 0
                    && hits.lastToken(hit) < to
                    && hits.lexeme(hit).attribute("no").isEmpty()
                    && hits.lexeme(hit).attribute("plural").isEmpty();
            if (poll) {
                survey(scene, block, dates, t, hits.lastToken(hit), from, to).ifPresent(claims::add);
                t = hits.lastToken(hit);
            }
            t++;
        }
    }

    /** 'Opinion poll: Image of Japan in Mongolia (August 2005)': the name up to the bracket. */
    private static Span afterColon(Tokens tokens, int first, int to) {
        int last = first;
        while (last + 1 < to && !tokens.isMark(last + 1, '(') && !tokens.isMark(last + 1, ',')) {
            last++;
        }
        return tokens.span(first, last);
    }

    /**
     * The name behind a poll that has none of its own: 'a poll held by the Asia Pacific Foundation in 2012', 'an opinion
     * poll called Image of Peru', 'a survey of the university ("Image of Peru", May 2021)'.
     */
    private static Optional<Span> nameBehind(Scene scene, int last, int to) {
        Tokens tokens = scene.reading().tokens();
        boolean led = false;
        boolean of = false;
        for (int t = last + 1; t < to && t <= last + 7; t++) {
            boolean leads = tokens.isWord(t, "by")
                    || tokens.isWord(t, "of")
                    || tokens.isWord(t, "called")
                    || tokens.isWord(t, "named")
                    || tokens.isWord(t, "entitled")
                    || tokens.isWord(t, "titled")
                    || tokens.isMark(t, '"');
            if (led && isName(scene, t)) {
                int end = t;
                while (end + 1 < to && end < t + 9 && (isName(scene, end + 1) || joins(scene, end + 1, to))) {
                    end++;
                }
                boolean poll = !tokens.isWord(last, "survey") && !tokens.isWord(last, "study");
                return poll || !of || isBody(scene, t, end) ? Optional.of(tokens.span(t, end)) : Optional.empty();
            }
            of |= tokens.isWord(t, "of");
            led |= leads;
            if (tokens.isMark(t, '.') || tokens.isMark(t, ';')) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isName(Scene scene, int t) {
        Tokens tokens = scene.reading().tokens();
        return tokens.isWord(t)
                && tokens.isCapitalised(t)
                && scene.mentions()
                        .within(tokens.span(t, t), Mention.Time.class)
                        .isEmpty();
    }

    /** Who holds surveys: 'a survey of the Gobi' is none of opinion. */
    private static boolean isBody(Scene scene, int first, int last) {
        Tokens tokens = scene.reading().tokens();
        for (int t = first; t <= last; t++) {
            String word = tokens.string(t);
            if (word.equals("University")
                    || word.equals("Institute")
                    || word.equals("Foundation")
                    || word.equals("Centre")
                    || word.equals("Center")
                    || word.equals("Agency")
                    || word.equals("Association")
                    || word.equals("Bureau")) {
                return true;
            }
        }
        return false;
    }

    /** 'Foundation <b>of</b> Canada', 'Perceptions <b>in</b> Asia'. */
    private static boolean joins(Scene scene, int t, int to) {
        Tokens tokens = scene.reading().tokens();
        boolean small = tokens.isWord(t, "of")
                || tokens.isWord(t, "in")
                || tokens.isWord(t, "for")
                || tokens.isWord(t, "de")
                || tokens.isWord(t, "and");
        return small && t + 1 < to && isName(scene, t + 1);
    }

    private Optional<Claim> survey(Scene scene, int block, Set<Integer> dates, int first, int last, int from, int to) {
        Tokens tokens = scene.reading().tokens();
        NamedSpans spans = new NamedSpans(scene);
        int begin = spans.left(first, from);
        int end = spans.right(last, to, dates);
        boolean named = begin < first || tokens.isCapitalised(first) && (end > last || last > first);
        boolean colon = tokens.isMark(end + 1, ':') && end + 2 < to && begin == from;
        Optional<Span> behind = named || colon ? Optional.empty() : nameBehind(scene, last, to);
        if (!named && !colon && behind.isEmpty()) {
            return Optional.empty();
        }
        Span name = behind.orElseGet(() -> colon ? afterColon(tokens, end + 2, to) : tokens.span(begin, end));
        Span near = new Span(name.end(), Math.max(name.end(), Math.min(tokens.end(to - 1), name.end() + 120)));
        for (Mention.Time time : scene.mentions().within(near, Mention.Time.class)) {
            Optional<Edtf> date = time.resolve(scene.context(block).year());
            int gap = time.span().start() - name.end();
            if (gap >= 0 && gap < 60 && date.isPresent()) {
                Optional<CountryCode> in = Labels.of(scene, name)
                        .bound(Label.Bond.IN)
                        .or(() -> scene.front()
                                .publisher()
                                .flatMap(own -> scene.front().pair().flatMap(p -> p.other(own))));
                Fields fields = Fields.builder()
                        .text(Field.NAME, scene.words(name))
                        .country(Field.IN, in)
                        .date(Field.DATE, date)
                        .build();
                Evidence evidence = Evidence.of(name, id(), SURE);
                return Optional.of(Claim.of(Kind.SURVEY, fields, FigureContext.add(evidence, time.span())));
            }
        }
        return Optional.empty();
    }
}
