package chancery.page;

/**
 * A repair that the view made to damaged text. The page keeps the damage; quotes show it.
 *
 * @param place the damaged run, in the page's text
 * @param repaired what the view reads in its place
 * @param damage what was wrong: {@code url-in-word}, {@code scrambled-words}, {@code joined-words}, {@code cut-word}
 */
public record Repair(Span place, String repaired, String damage) {}
