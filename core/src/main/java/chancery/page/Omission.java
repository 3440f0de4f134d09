package chancery.page;

/**
 * A part of the source that is no content: a menu, a running head, a page number. Marked, not lost.
 *
 * @param start where it begins in the decoded source, in UTF-16 units
 * @param end where it ends
 * @param text its words, folded to one line
 * @param reason why it was left out: {@code navigation}, {@code running-head}, {@code page-number}, {@code hidden}
 */
public record Omission(int start, int end, String text, String reason) {}
