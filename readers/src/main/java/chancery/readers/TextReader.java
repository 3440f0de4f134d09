package chancery.readers;

import chancery.page.Page;
import chancery.page.PlainText;

/** Reads plain text; {@link PlainText} in core does the work, this finds the encoding. */
public final class TextReader implements Reader {
    @Override
    public Page read(String name, byte[] bytes) throws ReadFailure {
        return PlainText.read(name, Encodings.decode(name, bytes));
    }
}
