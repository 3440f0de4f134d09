package chancery.casebook;

import chancery.page.Page;

/** Reads a page again from its archived bytes; how is the caller's affair. */
public interface PageReader {
    Page read(String doc, byte[] bytes) throws Exception;
}
