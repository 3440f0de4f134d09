package chancery.readers;

import chancery.page.Page;
import chancery.page.PlainText;

/** Reads Markdown. */
public final class MarkdownReader implements Reader {
    @Override
    public Page read(String name, byte[] bytes) throws ReadFailure {
        return PlainText.read(name, Encodings.decode(name, bytes));
    }
}
