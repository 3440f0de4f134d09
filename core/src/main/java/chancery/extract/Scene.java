package chancery.extract;

import chancery.mention.Mention;
import chancery.mention.Mentions;
import chancery.mention.Reading;
import chancery.page.Block;
import chancery.page.Span;
import chancery.value.CountryCode;
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
 * @param language the compiled language
 */
public record Scene(Reading reading, Mentions mentions, FrontMatter front, List<Context> contexts, Language language) {
    public Scene {
        contexts = List.copyOf(contexts);
    }

    public List<Block> blocks() {
        return reading.view().blocks();
    }

    public Context context(int block) {
        return contexts.get(block);
    }

    /** The words of a span of the view. */
    public String words(Span span) {
        return span.of(reading.text());
    }

    /** The country a mention most likely means on this page: of several readings, one of the pair before others. */
    public CountryCode country(Mention.Country mention) {
        Optional<CountryCode> ofPair = front.pair()
                .flatMap(pair -> mention.readings().stream().filter(pair::has).findFirst());
        return ofPair.orElse(mention.first());
    }
}
