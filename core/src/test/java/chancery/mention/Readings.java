package chancery.mention;

import chancery.authority.Bundled;
import chancery.authority.Lexicon;
import chancery.authority.LexiconBuilder;
import chancery.authority.LexiconFile;
import chancery.authority.States;
import chancery.page.Page;
import chancery.page.PageBuilder;
import chancery.page.Tokens;
import chancery.page.View;
import java.util.List;
import java.util.Optional;

/** Texts read with the bundled lexicon, for tests. */
final class Readings {
    private static final States STATES = States.read(Bundled.states());
    private static final Lexicon LEXICON = lexicon();

    private Readings() {}

    private static Lexicon lexicon() {
        LexiconBuilder builder = Lexicon.builder();
        STATES.lexemes().forEach(builder::add);
        Bundled.lexicons()
                .forEach((name, content) -> LexiconFile.read(name, content).forEach(builder::add));
        return builder.build();
    }

    /** A text as it stands, tabs kept; before a {@code ¶} its heading. */
    static Reading of(String text) {
        int mark = text.indexOf('¶');
        Page page = mark < 0 ? whole(text) : headed(text.substring(0, mark).strip(), text.substring(mark + 1));
        View view = View.of(page, List.of());
        Tokens tokens = Tokens.of(view.text());
        return new Reading(view, tokens, LEXICON.scan(tokens), STATES);
    }

    private static Page whole(String text) {
        Page empty = new PageBuilder(text).build("test", Optional.empty(), "en", Optional.empty());
        return new Page("test", text, List.of(), Optional.empty(), "en", Optional.empty(), List.of(), empty.source());
    }

    private static Page headed(String heading, String text) {
        PageBuilder page = new PageBuilder(heading + text);
        page.begin();
        page.append(heading, 0);
        page.endHeading(1);
        page.begin();
        page.append(text, heading.length());
        page.endParagraph();
        return page.build("test", Optional.empty(), "en", Optional.empty());
    }
}
