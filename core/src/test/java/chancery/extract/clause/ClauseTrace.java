package chancery.extract.clause;

import chancery.extract.Extraction;
import chancery.extract.Language;
import chancery.extract.Scene;
import chancery.mention.Mentions;
import chancery.mention.Reading;
import chancery.mention.Recognisers;
import chancery.page.Block;
import chancery.page.PageBuilder;
import chancery.page.Tokens;
import chancery.page.View;
import java.util.List;
import java.util.Optional;

/**
 * Shows how sentences are analysed, for whoever writes frames: run {@code main} with sentences as arguments. Each
 * prints its chunks by clause and the events with their roles.
 */
public final class ClauseTrace {
    private ClauseTrace() {}

    public static void main(String[] sentences) {
        Language language = Language.standard();
        PageBuilder builder = new PageBuilder(String.join("\n", sentences));
        int at = 0;
        for (String sentence : sentences) {
            builder.begin();
            builder.append(sentence, at);
            builder.endParagraph();
            at += sentence.length() + 1;
        }
        View view = View.of(builder.build("trace", Optional.empty(), "en", Optional.empty()), List.of());
        Tokens tokens = Tokens.of(view.text());
        Reading reading = new Reading(view, tokens, language.lexicon().scan(tokens), language.states());
        Scene scene = Extraction.scene(reading, Mentions.of(reading, Recognisers.all()), language);
        System.out.println("front " + scene.front());
        Anaphora anaphora = new Anaphora(scene);
        Chunker chunker = new Chunker(scene, anaphora);
        for (Block block : scene.blocks()) {
            for (Sentences.Sentence sentence : Sentences.of(tokens, block.span())) {
                List<Chunk> chunks = chunker.chunk(sentence);
                show(scene, chunks);
                anaphora.remember(chunks);
            }
        }
        Extraction.claims(scene)
                .forEach(claim -> System.out.println(claim.kind() + " " + claim.fields() + " <"
                        + scene.words(claim.evidence().quote()) + "> "
                        + claim.evidence().rule() + " "
                        + claim.evidence().confidence()));
    }

    private static void show(Scene scene, List<Chunk> chunks) {
        List<Clauses.Clause> clauses = Clauses.of(scene, chunks);
        for (Clauses.Clause clause : clauses) {
            System.out.println("-- verb " + (clause.verb() < 0 ? "-" : scene.words(chunks.get(clause.verb()).span))
                    + (clause.passive() ? " passive" : "") + " antecedent " + clause.antecedent() + " shares "
                    + clause.shares());
            for (int i = clause.first(); i < clause.end(); i++) {
                Chunk c = chunks.get(i);
                System.out.println("   " + i + " " + c.type + " '" + scene.words(c.span) + "'"
                        + (c.preposition.isEmpty() ? "" : " <" + c.preposition + ">")
                        + (c.possessor ? " 's" : "") + (c.group != i ? " =" + c.group : "")
                        + c.actor
                                .map(a -> " " + a.country() + a.office().map(scene::words)
                                        + a.name().map(scene::words))
                                .orElse("")
                        + (c.triggers.isEmpty()
                                ? ""
                                : " ! "
                                        + c.triggers.stream()
                                                .map(t -> t.frame().id())
                                                .toList()));
            }
        }
        for (Event event : new Attachment(scene, chunks, clauses, Optional.empty()).events()) {
            System.out.print("=> " + event.frame.id() + " by '" + scene.words(chunks.get(event.at).span) + "'");
            event.fills.forEach((role, fills) -> System.out.print(" " + role + "="
                    + fills.stream().map(f -> scene.words(f.span)).toList()));
            System.out.println();
        }
    }
}
