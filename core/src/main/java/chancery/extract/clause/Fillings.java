package chancery.extract.clause;

import chancery.authority.Lexeme;
import chancery.claim.Field;
import chancery.claim.Fields;
import chancery.claim.Kind;
import chancery.extract.Context;
import chancery.extract.Scene;
import chancery.mention.Mention;
import chancery.value.CountryCode;
import chancery.value.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Turns what fills a role into the fields that the role makes: country, date, figure, wording. */
final class Fillings {
    private final Scene scene;
    private final Context context;
    private final Discourse discourse;
    private final Moments moments;

    Fillings(Scene scene, Context context, Discourse discourse, Moments moments) {
        this.scene = scene;
        this.context = context;
        this.discourse = discourse;
        this.moments = moments;
    }

    /** Each field of the role from what the filler has. */
    void fill(Event event, Choice choice, Fields.Builder fields) {
        List<CountryCode> countries = new ArrayList<>();
        for (Chunk chunk : choice.chunks()) {
            chunk.mention
                    .filter(m -> m instanceof Mention.Country)
                    .map(m -> scene.country((Mention.Country) m))
                    .filter(c -> !countries.contains(c))
                    .ifPresent(countries::add);
            chunk.actor.flatMap(this::countryOf).ifPresent(countries::add);
        }
        int country = 0;
        Chunk first = choice.chunks().get(0);
        for (Field field : choice.role().fields()) {
            switch (field.type()) {
                case COUNTRY -> {
                    if (country < countries.size()) {
                        fields.country(field, countries.get(country++));
                    }
                }
                case DATE ->
                    moments.date(first).ifPresent(date -> {
                        fields.date(field, event.frame.makes() == Kind.MILESTONE ? Moments.begin(date) : date);
                        if (first.mention
                                .filter(m -> m instanceof Mention.Time t && t.fiscal())
                                .isPresent()) {
                            fields.flag(Field.FISCAL);
                        }
                    });
                case NUMBER -> figure(field, first).ifPresent(figure -> number(fields, field, figure, first));
                case TEXT -> text(choice.role(), field, first).ifPresent(text -> fields.text(field, text));
                case FLAG -> fields.flag(field);
            }
        }
    }

    private Optional<CountryCode> countryOf(Actor actor) {
        return actor.country().or(() -> actor.name().flatMap(name -> discourse.nationality(scene.words(name))));
    }

    private static Optional<Figure> figure(Field field, Chunk chunk) {
        if (chunk.mention.isEmpty()) {
            return Optional.empty();
        }
        Mention mention = chunk.mention.get();
        return switch (field) {
            case AMOUNT -> mention instanceof Mention.Money m ? Optional.of(m.figure()) : Optional.empty();
            case SHARE -> mention instanceof Mention.Share s ? Optional.of(s.figure()) : Optional.empty();
            case RANK -> mention instanceof Mention.Rank r ? Optional.of(Figure.of(r.rank())) : Optional.empty();
            default -> mention instanceof Mention.Count c ? Optional.of(c.figure()) : Optional.empty();
        };
    }

    private void number(Fields.Builder fields, Field field, Figure figure, Chunk chunk) {
        fields.number(field, figure);
        if (field == Field.AMOUNT && chunk.mention.isPresent() && chunk.mention.get() instanceof Mention.Money money) {
            fields.text(Field.CURRENCY, money.currency().or(() -> currencyOf(money)));
        }
    }

    /** '$' on the page of another dollar country is its own. */
    private Optional<String> currencyOf(Mention.Money money) {
        return money.sign().flatMap(sign -> Currencies.of(sign, scene));
    }

    /** 'The programme' is of aid under a heading about aid only. */
    private boolean fitsTopic(Lexeme term) {
        return term.attribute("topic")
                .map(topic -> topic.equals(context.topic().name().toLowerCase(Locale.ROOT)))
                .orElse(true);
    }

    private Optional<String> text(Frame.Role role, Field field, Chunk chunk) {
        Optional<String> termed = chunk.terms.stream()
                .filter(term -> role.fillers().stream().anyMatch(f -> Frames.isOf(f, term)))
                .filter(this::fitsTopic)
                .findFirst()
                .flatMap(term -> term.attribute(field.key()));
        if (termed.isPresent()) {
            return termed;
        }
        if (chunk.actor.isPresent()) {
            Actor actor = chunk.actor.get();
            return switch (field) {
                case NAME, SPEAKER -> actor.name().map(scene::words);
                case OFFICE -> actor.office().map(scene::words);
                default -> Optional.of(scene.words(actor.whole()));
            };
        }
        if (chunk.mention.isPresent() && chunk.mention.get() instanceof Mention.Instrument instrument) {
            return switch (field) {
                case INSTRUMENT -> Optional.of(instrument.instrument());
                case TITLE, NAME ->
                    instrument.titled() ? Optional.of(scene.words(instrument.span())) : Optional.empty();
                default -> Optional.empty();
            };
        }
        if (chunk.term.isPresent()) {
            boolean wording = field == Field.NAME
                    || field == Field.TITLE
                    || field == Field.PLACE
                    || field == Field.GOODS
                    || field == Field.PURPOSE
                    || field == Field.OFFICE;
            return wording ? Optional.of(scene.words(chunk.span)) : Optional.empty();
        }
        return Optional.of(scene.words(chunk.span));
    }
}
