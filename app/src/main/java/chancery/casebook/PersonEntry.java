package chancery.casebook;

/**
 * A person's name as the pages write it.
 *
 * @param name the writing
 * @param claims how many claims have it
 */
public record PersonEntry(String name, int claims) {}
