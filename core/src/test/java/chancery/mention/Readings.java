package chancery.mention;

import chancery.authority.Bundled;
import chancery.authority.Lexicon;
import chancery.authority.LexiconFile;
import chancery.authority.States;
import chancery.page.Page;
import chancery.page.PageBuilder;
import chancery.page.Tokens;
import chancery.page.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Texts read with the bundled lexicon, for tests. */
final class Readings {
    private static final Lexicon LEXICON = lexicon();
    private static final States STATES = States.read(Map.of());

    private Readings() {}

    private static Lexicon lexicon() {
        Lexicon.Builder builder = Lexicon.builder();
        Bundled.lexicons()
                .forEach((name, content) -> LexiconFile.read(name, content).forEach(builder::add));
        return builder.build();
    }

    /** A text as one paragraph a line, tabs kept. */
    static Reading of(String text) {
        Page empty = new PageBuilder(text).build("test", Optional.empty(), "en", Optional.empty());
        Page page =
                new Page("test", text, List.of(), Optional.empty(), "en", Optional.empty(), List.of(), empty.source());
        View view = View.of(page, List.of());
        Tokens tokens = Tokens.of(view.text());
        return new Reading(view, tokens, LEXICON.scan(tokens), STATES);
    }
}
