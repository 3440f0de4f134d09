package chancery.extract.clause;

import chancery.authority.Lexeme;
import chancery.authority.Words;
import chancery.extract.Scene;
import chancery.mention.Mention;
import chancery.page.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A piece of a sentence: a mention, an actor, a trigger, a closed-class word or any other word. Filled in by the chunker. */
final class Chunk {
    /** What a chunk is. */
    enum Type {
        ACTOR,
        COUNTRY,
        TIME,
        MONEY,
        COUNT,
        SHARE,
        RANK,
        INSTRUMENT,
        TERM,
        QUOTED,
        NAME,
        PRONOUN,
        PREPOSITION,
        DETERMINER,
        AND,
        COMMA,
        STOP,
        OPEN,
        CLOSE,
        RELATIVE,
        SUBORDINATOR,
        AUXILIARY,
        NOT,
        VERB,
        WORD
    }

    final Type type;
    final Span span;
    final int first;
    final int last;
    final Optional<Mention> mention;
    final Optional<Lexeme> term;
    final List<Frames.Spoken> triggers = new ArrayList<>(2);
    /** All that the lexicon says of its words: {@code support} is aid to one frame and a word of meetings to another. */
    final List<Lexeme> terms = new ArrayList<>(1);

    /** What its words stand for, where they name it by 'its own' or 'the country' ({@link Anaphora}). */
    Optional<Chunk> standsFor = Optional.empty();
    /** Who acts; {@link Identities} adds what the rest of the sentence says of the same person. */
    Optional<Actor> actor;
    /** The preposition that governs it, in small letters; empty for a bare one. */
    String preposition = "";
    /** Whether it follows a possessive: the chunk before owns it. */
    boolean possessor;
    /** The index of the first chunk of its coordination ('A, B and C'); its own where it is alone. */
    int group;
    /** How many parentheses are open around it. */
    int depth;
    /** Whether the sentence says it aside, see {@link Asides}. */
    boolean aside;
    /** Its clause. */
    int clause;

    private String word = "";

    Chunk(
            Type type,
            Span span,
            int first,
            int last,
            Optional<Mention> mention,
            Optional<Actor> actor,
            Optional<Lexeme> term) {
        this.type = type;
        this.span = span;
        this.first = first;
        this.last = last;
        this.mention = mention;
        this.actor = actor;
        this.term = term;
        term.ifPresent(terms::add);
    }

    /** Its words in small letters, folded once however many ask. */
    String word(Scene scene) {
        if (word.isEmpty()) {
            word = Words.fold(scene.words(span));
        }
        return word;
    }

    boolean is(Type other) {
        return type == other;
    }

    /** Whether it holds a meaning that a role may want. */
    boolean isContent() {
        return type.ordinal() <= Type.PRONOUN.ordinal() || !triggers.isEmpty();
    }

    @Override
    public String toString() {
        return type + "[" + preposition + "]" + span;
    }
}
