package chancery.readers;

import chancery.page.Page;

/**
 * Makes a page of one format's bytes. A reader keeps no state, holds to its limits on any input, and lets no exception
 * out but its one.
 */
public interface Reader {
    /**
     * Reads a page.
     *
     * @param name the page's name: base name with extension, or the path below the named folder
     * @throws ReadFailure if there is nothing to read in the bytes, or no way to read them
     */
    Page read(String name, byte[] bytes) throws ReadFailure;
}
