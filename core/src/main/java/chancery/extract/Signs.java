package chancery.extract;

import chancery.authority.Hits;
import chancery.authority.Lexicon;
import chancery.mention.Mention;
import chancery.mention.Mentions;
import chancery.mention.Reading;
import chancery.page.Block;
import chancery.page.Tokens;
import java.util.Arrays;
import java.util.List;

/**
 * What stands in each block, one bit a {@link Sign}: found once for a page, so that a grammar passes over a block that
 * cannot concern it without reading it. 'The delegation left for Paris.' has DELEGATION and COUNTRY, and no grammar of
 * figures looks at it.
 */
public final class Signs {
    private final long[] blocks;

    private Signs(long[] blocks) {
        this.blocks = blocks;
    }

    static Signs of(Reading reading, Mentions mentions) {
        List<Block> blocks = reading.view().blocks();
        long[] signs = new long[blocks.size()];
        long[] ofCategory = byCategory(reading.hits().lexicon());
        Tokens tokens = reading.tokens();
        List<Mention> all = mentions.all();
        int mention = 0;
        for (int block = 0; block < signs.length; block++) {
            int start = blocks.get(block).span().start();
            int end = blocks.get(block).span().end();
            for (int t = tokens.firstFrom(start); t < tokens.count() && tokens.start(t) < end; t++) {
                signs[block] |= ofToken(reading, t, ofCategory);
            }
            while (mention < all.size() && all.get(mention).span().start() < start) {
                mention++;
            }
            for (; mention < all.size() && all.get(mention).span().start() < end; mention++) {
                signs[block] |= ofMention(all.get(mention));
            }
        }
        return new Signs(signs);
    }

    private static long[] byCategory(Lexicon lexicon) {
        long[] signs = new long[0];
        for (Sign sign : Sign.values()) {
            for (String name : sign.categories()) {
                int category = lexicon.category(name);
                if (category >= 0) {
                    signs = category < signs.length ? signs : Arrays.copyOf(signs, category + 1);
                    signs[category] |= sign.bit();
                }
            }
        }
        return signs;
    }

    private static long ofToken(Reading reading, int token, long[] ofCategory) {
        Hits hits = reading.hits();
        long signs = 0;
        for (int hit = hits.beginAt(token); hit < hits.endAt(token); hit++) {
            int category = hits.category(hit);
            signs |= category < ofCategory.length ? ofCategory[category] : 0;
        }
        Tokens tokens = reading.tokens();
        if (tokens.kind(token) == Tokens.NUMBER) {
            signs |= Sign.DIGIT.bit();
        } else if (tokens.isMark(token, ':')) {
            signs |= Sign.COLON.bit();
        }
        return signs;
    }

    private static long ofMention(Mention mention) {
        if (mention instanceof Mention.Time) {
            return Sign.TIME.bit();
        }
        if (mention instanceof Mention.Country) {
            return Sign.COUNTRY.bit();
        }
        if (mention instanceof Mention.Person) {
            return Sign.PERSON.bit();
        }
        if (mention instanceof Mention.Office office) {
            return Sign.OFFICE.bit() | (office.level().equals("envoy") ? Sign.ENVOY.bit() : 0);
        }
        if (mention instanceof Mention.Money) {
            return Sign.MONEY.bit();
        }
        if (mention instanceof Mention.Count) {
            return Sign.COUNT.bit();
        }
        if (mention instanceof Mention.Share) {
            return Sign.SHARE.bit();
        }
        return mention instanceof Mention.Instrument ? Sign.INSTRUMENT.bit() : 0;
    }

    /** Whether a block holds a sign. */
    public boolean has(int block, Sign sign) {
        return (blocks[block] & sign.bit()) != 0;
    }
}
