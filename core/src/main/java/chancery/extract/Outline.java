package chancery.extract;

import chancery.mention.Mention;
import chancery.mention.Mentions;
import chancery.mention.Reading;
import chancery.page.Block;
import chancery.page.Span;
import chancery.value.CountryCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The context of each block: headings and parent list items hand down topic, direction, country and year. A heading
 * that tells only a year keeps the direction above it; one that names countries or a new topic begins anew.
 */
public final class Outline {
    /** No longer is a line that tells only a year: '1957', '2010 - 2012:'. */
    private static final int ONLY_A_YEAR = 14;
    /** A paragraph longer than this is running text: lead-ins and dates of their own line end before it. */
    private static final int LINE = 200;

    private final Reading reading;
    private final Mentions mentions;
    private final FrontMatter front;

    private Outline(Reading reading, Mentions mentions, FrontMatter front) {
        this.reading = reading;
        this.mentions = mentions;
        this.front = front;
    }

    /** The context of each block of the view. */
    public static List<Context> of(Reading reading, Mentions mentions, FrontMatter front) {
        return new Outline(reading, mentions, front).walk();
    }

    /** A heading or item that governs what follows it. */
    private record Open(int rank, Context context) {}

    private List<Context> walk() {
        List<Context> contexts = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        Optional<Context> leadIn = Optional.empty();
        Optional<Mention.Time> dateLine = Optional.empty();
        for (Block block : reading.view().blocks()) {
            if (block instanceof Block.Heading heading) {
                close(open, heading.level());
                Context above = current(open);
                contexts.add(above);
                boolean title = contexts.size() <= 2;
                open.addLast(new Open(
                        heading.level(), untitled(above, under(above, heading.span(), true), title, heading.span())));
                leadIn = Optional.empty();
                dateLine = Optional.empty();
            } else if (block instanceof Block.Item item) {
                int rank = 100 + item.depth();
                close(open, rank);
                Context above = leadIn.filter(l -> item.depth() == 1).orElse(current(open));
                contexts.add(above);
                open.addLast(new Open(rank, under(above, itemHead(item.span()), false)));
            } else if (block instanceof Block.Paragraph paragraph) {
                close(open, 100);
                Context above = leadIn.orElse(current(open));
                Optional<Mention.Time> alone = onlyDate(paragraph.span());
                boolean running = paragraph.span().length() > LINE;
                dateLine = running ? Optional.empty() : alone.or(ofLine(dateLine));
                contexts.add(alone.isPresent() ? above : above.withDated(dateLine));
                Optional<Context> next = running ? Optional.empty() : leadIn(paragraph.span(), above);
                leadIn = running ? Optional.empty() : next.or(ofContext(leadIn));
            } else {
                close(open, 100);
                contexts.add(leadIn.orElse(current(open)));
                leadIn = Optional.empty();
                dateLine = Optional.empty();
            }
        }
        return contexts;
    }

    private static java.util.function.Supplier<Optional<Mention.Time>> ofLine(Optional<Mention.Time> line) {
        return () -> line;
    }

    private static java.util.function.Supplier<Optional<Context>> ofContext(Optional<Context> leadIn) {
        return () -> leadIn;
    }

    /** A page's title with a year in it ('Yearbook 1994') dates nothing below; a title that is a year does. */
    private static Context untitled(Context above, Context under, boolean title, Span heading) {
        return title && heading.length() > 14 ? under.withYear(above.year(), above.yearSpan()) : under;
    }

    /** A date that is a line of its own governs the lines below. */
    private Optional<Mention.Time> onlyDate(Span line) {
        if (line.length() > 60) {
            return Optional.empty();
        }
        List<Mention.Time> times = mentions.within(line, Mention.Time.class);
        boolean only = times.size() == 1 && line.length() - times.get(0).span().length() <= 3;
        return only ? Optional.of(times.get(0)) : Optional.empty();
    }

    private static void close(Deque<Open> open, int rank) {
        while (!open.isEmpty() && open.peekLast().rank() >= rank) {
            open.removeLast();
        }
    }

    private static Context current(Deque<Open> open) {
        return open.isEmpty() ? Context.NONE : open.peekLast().context();
    }

    /** A short paragraph that ends in a colon, or a short line that gives a direction, governs what follows. */
    private Optional<Context> leadIn(Span span, Context above) {
        String words = span.of(reading.text());
        boolean colon = words.endsWith(":");
        if (span.length() > 120 || !(colon || isShortLine(words) && !isEntry(span))) {
            return Optional.empty();
        }
        Context under = under(above, span, true);
        boolean tells = !under.direction().equals(above.direction())
                || !under.country().equals(above.country())
                || under.topic() != above.topic()
                || span.length() <= ONLY_A_YEAR && !under.year().equals(above.year());
        return tells || colon ? Optional.of(under) : Optional.empty();
    }

    /** A line that names a person, gives a date with more words, or a value behind a label, is an entry of a list. */
    private boolean isEntry(Span line) {
        String text = reading.text();
        for (int i = line.start(); i + 1 < line.end(); i++) {
            if (text.charAt(i) == ':' && text.charAt(i + 1) == ' ') {
                return true;
            }
        }
        boolean dated = line.length() > ONLY_A_YEAR
                && mentions.within(line, Mention.Time.class).stream()
                        .anyMatch(
                                t -> t.start().month() > 0 || t.end().isEmpty() && t.extent() == Mention.Extent.POINT);
        return dated || mentions.within(line, Mention.Person.class).stream().anyMatch(Mention.Person::certain);
    }

    private static boolean isShortLine(String words) {
        return words.length() < 70 && !words.endsWith(".") && !words.endsWith(";");
    }

    /** An item's first words up to a colon, or all of a short item: '(2) 2007: 35th anniversary of ...'. */
    private Span itemHead(Span item) {
        String text = reading.text();
        int to = Math.min(item.end(), item.start() + 200);
        for (int i = item.start(); i < Math.min(to, item.start() + 40); i++) {
            if (text.charAt(i) == ':') {
                return new Span(item.start(), i);
            }
        }
        return new Span(item.start(), Math.min(to, item.start() + 30));
    }

    private Context under(Context above, Span head, boolean heading) {
        List<Span> headings = new ArrayList<>(above.headings());
        if (heading) {
            headings.add(head);
        }
        Context context = above.withHeadings(headings);
        OptionalInt year = yearOf(head, heading);
        if (year.isPresent()) {
            context = context.withYear(year, Optional.of(head));
        }
        if (!heading) {
            return context.withDated(leadingTime(head).or(() -> above.dated()));
        }
        Optional<Topic> topic = Topics.of(reading, head);
        Optional<Direction> direction = Directions.of(reading, mentions, front, topic.orElse(above.topic()), head)
                .filter(d -> speaksOfWays(topic.orElse(above.topic()), head));
        List<CountryCode> named = named(head);
        if (direction.isPresent()) {
            context = context.withDirection(direction);
        } else if (topic.isPresent() && topic.get() != above.topic()) {
            context = context.withDirection(Optional.empty()).withCountry(Optional.empty());
        }
        if (named.size() == 1) {
            context = context.withCountry(Optional.of(named.get(0)));
        } else if (named.size() > 1) {
            context = context.withCountry(Optional.empty());
        }
        return topic.map(context::withTopic).orElse(context);
    }

    /** The one date at an item's head: '(2) March: Visit of ...'. */
    private Optional<Mention.Time> leadingTime(Span head) {
        List<Mention.Time> times = mentions.within(head, Mention.Time.class);
        return times.size() == 1
                        && noLetters(new Span(head.start(), times.get(0).span().start()).of(reading.text()))
                ? Optional.of(times.get(0))
                : Optional.empty();
    }

    private OptionalInt yearOf(Span head, boolean heading) {
        List<Mention.Time> times = mentions.within(head, Mention.Time.class);
        if (times.isEmpty()) {
            return OptionalInt.empty();
        }
        Mention.Time first = times.get(0);
        boolean leads =
                noLetters(new Span(head.start(), first.span().start()).of(reading.text())); // a label may stand first
        boolean one = times.size() == 1
                && first.extent() == Mention.Extent.POINT
                && first.start().hasYear();
        return one && (leads || heading && head.length() < 60)
                ? OptionalInt.of(first.start().year())
                : OptionalInt.empty();
    }

    /** 'Year of Mongolia in Japan' names two countries and no way. */
    private boolean speaksOfWays(Topic topic, Span head) {
        if (topic == Topic.VISITS || topic == Topic.ENVOYS || topic == Topic.MISSIONS) {
            return true;
        }
        int token = reading.tokens().firstFrom(head.start());
        boolean ways =
                reading.tokens().isWord(token, "from") || reading.tokens().isWord(token, "to");
        while (!ways && token < reading.tokens().count() && reading.tokens().start(token) < head.end()) {
            ways = reading.tokens().isWord(token, "visits")
                    || reading.tokens().isWord(token, "visitors")
                    || reading.tokens().isWord(token, "side")
                    || reading.tokens().isWord(token, "outward")
                    || reading.tokens().isWord(token, "inward")
                    || reading.tokens().isWord(token, "exchanges");
            token++;
        }
        return ways;
    }

    private static boolean noLetters(String text) {
        return text.chars().noneMatch(Character::isLetter);
    }

    private List<CountryCode> named(Span head) {
        List<CountryCode> codes = new ArrayList<>();
        for (Mention.Country country : mentions.within(head, Mention.Country.class)) {
            CountryCode code = front.pair()
                    .flatMap(p -> country.readings().stream().filter(p::has).findFirst())
                    .orElse(country.first());
            if (!codes.contains(code) && country.form() != Mention.Form.CITY) {
                codes.add(code);
            }
        }
        return codes;
    }
}
