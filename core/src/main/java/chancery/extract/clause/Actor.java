package chancery.extract.clause;

import chancery.page.Span;
import chancery.value.CountryCode;
import java.util.Optional;

/**
 * Someone who acts: a person with or without an office, an office-holder without a name, or a group.
 *
 * @param whole all the words, honorifics and country included, in the view
 * @param name the name without honorifics
 * @param office the office without the country
 * @param country whose person the words say it is
 * @param group whether it is a delegation or several office-holders
 * @param certain whether the words surely speak of a person
 * @param level the office's level, such as {@code envoy}; empty where no office is told
 */
record Actor(
        Span whole,
        Optional<Span> name,
        Optional<Span> office,
        Optional<CountryCode> country,
        boolean group,
        boolean certain,
        String level) {}
