package chancery.extract;

import chancery.mention.Mention;
import chancery.mention.Mentions;
import chancery.mention.Reading;
import chancery.page.Block;
import chancery.page.Span;
import chancery.value.CountryCode;
import chancery.value.Edtf;
import java.util.List;
import java.util.Optional;

/**
 * All that a grammar may look at: the page as read, its mentions, what the page as a whole tells, and the context of
 * each block.
 *
 * @param reading the view, its tokens, and the lexicon's phrases among them
 * @param mentions every mention
 * @param front the pair, publisher and edition
 * @param contexts the context of each block, by its index
 * @param signs what each block holds, by its index
 * @param language the compiled language
 */
public record Scene(
        Reading reading, Mentions mentions, FrontMatter front, List<Context> contexts, Signs signs, Language language) {
    public Scene {
        contexts = List.copyOf(contexts);
    }

    public List<Block> blocks() {
        return reading.view().blocks();
    }

    /** Whether a block holds a sign. */
    public boolean has(int block, Sign sign) {
        return signs.has(block, sign);
    }

    public Context context(int block) {
        return contexts.get(block);
    }

    /** The words of a span of the view. */
    public String words(Span span) {
        return span.of(reading.text());
    }

    /**
     * The country that a name meant at a date: {@code Republic of China} is China before 1949 and Taiwan after. Without
     * a date, or where no entry says when the name held, the likeliest.
     */
    public CountryCode country(Mention.Country mention, Optional<Edtf> date) {
        if (date.isPresent() && mention.readings().size() > 1) {
            String words = words(mention.span());
            for (CountryCode code : mention.readings()) {
                boolean held = reading.states().find(code).stream()
                        .flatMap(state -> state.all("formal").stream())
                        .anyMatch(name -> name.validity().isPresent()
                                && name.value().equalsIgnoreCase(words)
                                && name.heldIn(date.get()));
                if (held) {
                    return code;
                }
            }
        }
        return mention.first();
    }

    /** The country a mention most likely means on this page: of several readings, one of the pair before others. */
    public CountryCode country(Mention.Country mention) {
        Optional<CountryCode> ofPair = front.pair()
                .flatMap(pair -> mention.readings().stream().filter(pair::has).findFirst());
        return ofPair.orElse(mention.first());
    }
}
