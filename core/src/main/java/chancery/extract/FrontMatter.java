package chancery.extract;

import chancery.page.Span;
import chancery.value.CountryCode;
import chancery.value.Edtf;
import java.util.Optional;

/**
 * What a page as a whole tells: its pair, its publisher, its edition.
 *
 * @param pair the two countries it is about; empty for a page of many (a list of travels)
 * @param subject the one country that the title names, where it names one
 * @param publisher the country whose ministry or embassy publishes it
 * @param edition the date of the edition as the page states it
 * @param editionSpan where it states it, in the view
 */
public record FrontMatter(
        Optional<Pair> pair,
        Optional<CountryCode> subject,
        Optional<CountryCode> publisher,
        Optional<Edtf> edition,
        Optional<Span> editionSpan) {}
