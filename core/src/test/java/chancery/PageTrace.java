package chancery;

import chancery.extract.Context;
import chancery.extract.Extraction;
import chancery.extract.Language;
import chancery.extract.Scene;
import chancery.mention.Mentions;
import chancery.mention.Reading;
import chancery.mention.Recognisers;
import chancery.page.Page;
import chancery.page.PlainText;
import chancery.page.Tokens;
import chancery.page.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Shows a plain-text page's blocks with the context that flows down to each: run {@code main} with a file. */
public final class PageTrace {
    private PageTrace() {}

    public static void main(String[] files) throws IOException {
        Language language = Language.standard();
        for (String file : files) {
            Page page = PlainText.read(Path.of(file).getFileName().toString(), Files.readString(Path.of(file)));
            View view = View.of(page, List.of());
            Tokens tokens = Tokens.of(view.text());
            Reading reading = new Reading(view, tokens, language.lexicon().scan(tokens), language.states());
            Scene scene = Extraction.scene(reading, Mentions.of(reading, Recognisers.all()), language);
            System.out.println(scene.front());
            for (int i = 0; i < scene.blocks().size(); i++) {
                Context c = scene.context(i);
                String words = scene.words(scene.blocks().get(i).span());
                System.out.println(scene.blocks().get(i).getClass().getSimpleName() + " ["
                        + c.topic()
                        + c.direction().map(d -> " " + d.from() + ">" + d.to()).orElse("")
                        + c.country().map(x -> " c=" + x).orElse("")
                        + (c.year().isPresent() ? " y=" + c.year().getAsInt() : "") + "] "
                        + words.substring(0, Math.min(100, words.length()))
                                .replace('\n', '|')
                                .replace('\t', '~'));
            }
        }
    }
}
