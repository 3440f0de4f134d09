package chancery.check;

import chancery.page.Span;

/**
 * A place that a finding points to, and what is to be seen there.
 *
 * @param place the words, in the page's text
 * @param note a few words, lower case, no full stop: {@code the table says ENKHBOLD}
 */
public record Label(Span place, String note) {}
