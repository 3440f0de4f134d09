package chancery.extract;

import chancery.page.Span;
import chancery.value.CountryCode;

/**
 * Which way the visits below go, and the words that say so.
 *
 * @param from whose people travel
 * @param to where to
 * @param told the heading, spanning row or lead-in, in the view
 */
public record Direction(CountryCode from, CountryCode to, Span told) {}
