package chancery.extract.layout;

import chancery.authority.Lexeme;
import chancery.extract.Scene;
import chancery.mention.Mention;
import chancery.page.Span;
import chancery.page.Tokens;
import chancery.value.CountryCode;
import chancery.value.Edtf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A line that names a text of the two sides: {@code Agreement on X (Vilnius, 13 April 1996; in force since 1997)},
 * {@code 2 December 1993 Treaty on Y}, {@code India: Cultural Agreement, 11 September 1978},
 * {@code Protocol on Z (under negotiation)}.
 *
 * @param span from the title to the date
 * @param title the title
 * @param instrument the sort of text its noun tells; empty where it has no such noun
 * @param date when it was signed
 * @param sum the amount it is about
 * @param status {@code negotiating} or {@code planned}; empty where it was signed
 * @param with the country that stands before it with a colon
 * @param tail what stands behind the title
 */
record TextLine(
        Span span,
        Span title,
        Optional<String> instrument,
        Optional<Edtf> date,
        Optional<Mention.Money> sum,
        Optional<String> status,
        Optional<CountryCode> with,
        Span tail) {

    /**
     * The line in a span.
     *
     * @param before the date that stands before it, for a line that has none of its own
     * @param year the year of a heading above, for a date without one
     */
    static Optional<TextLine> of(Scene scene, Span span, Optional<Edtf> before, OptionalInt year) {
        return span.length() < 4 || span.length() > 600
                ? Optional.empty()
                : new TextLineReader(scene, span, before, year).read();
    }

    /** The texts whose nouns stand in the title. */
    List<Mention.Instrument> nouns(Scene scene) {
        return nouns(scene, title, Math.max(title.end(), tail.end()));
    }

    /** The first token of the title that begins a noun of the lexicon, where there is one. */
    static OptionalInt nounToken(Scene scene, Span title) {
        Tokens tokens = scene.reading().tokens();
        for (int t = tokens.firstFrom(title.start()); t < tokens.count() && tokens.start(t) < title.end(); t++) {
            int hit = scene.reading().longest(t, "instruments.instruments");
            if (hit >= 0 && scene.reading().hits().lexeme(hit).attribute("weak").isEmpty()) {
                return OptionalInt.of(t);
            }
        }
        return OptionalInt.empty();
    }

    /** The noun of the lexicon that a title begins with or holds. */
    static Optional<Lexeme> noun(Scene scene, Span title) {
        OptionalInt token = nounToken(scene, title);
        if (token.isEmpty()) {
            return Optional.empty();
        }
        int hit = scene.reading().longest(token.getAsInt(), "instruments.instruments");
        return Optional.of(scene.reading().hits().lexeme(hit));
    }

    /** The texts whose nouns stand in a title, where nothing may reach behind an end. */
    static List<Mention.Instrument> nouns(Scene scene, Span title, int end) {
        List<Mention.Instrument> nouns = new ArrayList<>();
        for (Mention.Instrument noun :
                scene.mentions().within(new Span(title.start(), end), Mention.Instrument.class)) {
            if (title.contains(noun.noun())) {
                nouns.add(noun);
            }
        }
        return nouns;
    }

    /** The same line with a date told elsewhere. */
    TextLine withDate(Optional<Edtf> told) {
        return new TextLine(span, title, instrument, told, sum, status, with, tail);
    }

    /** The same line with the country that an earlier one named for all of them. */
    TextLine withCountry(Optional<CountryCode> country) {
        return new TextLine(span, title, instrument, date, sum, status, country, tail);
    }
}
