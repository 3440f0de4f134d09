package chancery.extract.layout;

import chancery.claim.Claim;
import chancery.claim.Evidence;
import chancery.claim.Field;
import chancery.claim.Fields;
import chancery.claim.Kind;
import chancery.extract.Context;
import chancery.extract.Grammar;
import chancery.extract.Scene;
import chancery.extract.Topic;
import chancery.mention.Mention;
import chancery.page.Block;
import chancery.page.Span;
import chancery.page.Tokens;
import chancery.value.DatePoint;
import chancery.value.Edtf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Indexes of statements and press conferences under a press heading: {@code 5 November 2016 – Visit of President N
 * (Prime Minister)}, {@code Press Conference by the Foreign Minister (April 15, 2008)}; and bare dates by year, where
 * {@code June 14, 24} are two.
 */
public final class PressIndex implements Grammar {
    @Override
    public String id() {
        return "press-index";
    }

    @Override
    public void read(Scene scene, int block, List<Claim> claims) {
        Context context = scene.context(block);
        if (context.topic() != Topic.PRESS) {
            return;
        }
        Block content = scene.blocks().get(block);
        if (content instanceof Block.Table table) {
            new Rows(scene, context, claims).read(table);
        } else if (!(content instanceof Block.Heading)) {
            line(scene, context, content.span()).ifPresent(claims::add);
        }
    }

    /** {@code DATE – TITLE [(SPEAKER)]}, {@code TITLE [by SPEAKER] (DATE)}; {@code DATE // text}. */
    private Optional<Claim> line(Scene scene, Context context, Span span) {
        List<Mention.Time> times = scene.mentions().within(span, Mention.Time.class);
        if (times.isEmpty()) {
            return Optional.empty();
        }
        Mention.Time first = times.get(0);
        Mention.Time last = times.get(times.size() - 1);
        boolean begins = first.span().start() - span.start() < 4;
        boolean ends = span.end() - last.span().end() < 3;
        if (!begins && !ends) {
            return Optional.empty();
        }
        Mention.Time time = begins ? first : last;
        Optional<Edtf> date = time.resolve(context.year()).filter(PressIndex::isDay);
        if (date.isEmpty()) {
            return Optional.empty();
        }
        Span title = begins
                ? new Span(time.span().end(), Math.max(time.span().end(), span.end()))
                : new Span(span.start(), time.span().start());
        Fields fields = Fields.builder()
                .date(Field.DATE, date)
                .text(Field.SPEAKER, speaker(scene, title, begins).map(scene::words))
                .build();
        Span quote = span.length() <= 200 ? span : begins ? firstSentence(scene, span) : span;
        return Optional.of(Claim.of(Kind.PRESS, fields, Evidence.of(quote, id(), 0.93)));
    }

    private static boolean isDay(Edtf date) {
        return date instanceof Edtf.At at && at.point().day() > 0;
    }

    private static Span firstSentence(Scene scene, Span span) {
        for (Piece piece : Line.pieces(scene, span)) {
            if (piece.is(Piece.Type.STOP)) {
                return new Span(span.start(), piece.span().start());
            }
        }
        return span;
    }

    /** Who speaks: behind {@code by}, or alone in the parentheses at the end. */
    private static Optional<Span> speaker(Scene scene, Span title, boolean asideAtEnd) {
        Tokens tokens = scene.reading().tokens();
        List<Traveller> people = Travellers.of(scene, title);
        for (Traveller person : people) {
            int before = tokens.firstFrom(person.whole().start()) - 1;
            if (tokens.isWord(before, "by") && speaks(tokens, before - 1, title)) {
                return Optional.of(person.office()
                        .filter(o -> person.name().isEmpty())
                        .orElse(person.office()
                                .map(o -> o.cover(person.name().orElse(o)))
                                .orElse(person.whole())));
            }
        }
        if (asideAtEnd && !people.isEmpty()) {
            Traveller last = people.get(people.size() - 1);
            int before = tokens.firstFrom(last.whole().start()) - 1;
            int after = tokens.firstFrom(last.whole().end());
            if (tokens.isMark(before, '(')
                    && tokens.isMark(after, ')')
                    && title.end() - last.whole().end() < 3) {
                return Optional.of(last.office().or(last::name).orElse(last.whole()));
            }
        }
        return Optional.empty();
    }

    /** {@code Statement by}, {@code Press Conference by}, {@code Remarks by}. */
    private static boolean speaks(Tokens tokens, int token, Span title) {
        return token >= 0 && tokens.start(token) >= title.start() && tokens.isWord(token);
    }

    /** A table of years, months and days, one press conference a day. */
    private final class Rows {
        private final Scene scene;
        private final Context context;
        private final List<Claim> claims;
        private OptionalInt year;
        private OptionalInt month = OptionalInt.empty();

        Rows(Scene scene, Context context, List<Claim> claims) {
            this.scene = scene;
            this.context = context;
            this.claims = claims;
            this.year = context.year();
        }

        void read(Block.Table table) {
            for (int i = 0; i < table.rows().size(); i++) {
                Block.Row row = table.rows().get(i);
                if (Columns.isHead(scene, row)) {
                    continue;
                }
                Optional<Claim> entry = row.cells().size() <= 3 && row.span().length() > 24
                        ? line(scene, context, row.span())
                        : Optional.empty();
                if (entry.isPresent()) {
                    claims.add(entry.get());
                } else {
                    row(row, i);
                }
            }
        }

        private void row(Block.Row row, int index) {
            List<DatePoint> days = new ArrayList<>();
            int monthAt = -1;
            Tokens tokens = scene.reading().tokens();
            for (int t = tokens.firstFrom(row.span().start());
                    t < tokens.count() && tokens.start(t) < row.span().end();
                    t++) {
                int monthHit = scene.reading().longest(t, "cues.months");
                if (monthHit >= 0) {
                    month = number(scene.reading().hits().lexeme(monthHit).attribute("number"));
                    monthAt = t;
                } else if (tokens.isNumber(t)) {
                    int value = tokens.end(t) - tokens.start(t) <= 4 ? Integer.parseInt(tokens.string(t)) : 0;
                    if (value > 1000) {
                        year = OptionalInt.of(value);
                        month = OptionalInt.empty();
                    } else if (value >= 1 && value <= 31 && year.isPresent() && month.isPresent()) {
                        DatePoint day = DatePoint.ofDay(year.getAsInt(), month.getAsInt(), value);
                        days.add(day);
                        int start = monthAt >= 0 ? tokens.start(monthAt) : tokens.start(t);
                        Span quote = new Span(Math.min(start, tokens.start(t)), tokens.end(t));
                        Fields fields =
                                Fields.builder().date(Field.DATE, Edtf.at(day)).build();
                        claims.add(Claim.of(
                                Kind.PRESS,
                                fields,
                                Evidence.of(quote, id(), 0.95).inTable(index + 1, 1)));
                    }
                } else if (tokens.isWord(t)) {
                    return; // no row of dates
                }
            }
        }

        private OptionalInt number(Optional<String> text) {
            return text.map(n -> OptionalInt.of(Integer.parseInt(n))).orElse(OptionalInt.empty());
        }
    }
}
