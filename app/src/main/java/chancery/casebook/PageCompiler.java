package chancery.casebook;

import chancery.Compilation;
import java.util.Optional;

/** Reads and compiles a page; how is the caller's affair. Used again when the database is made from the sources. */
public interface PageCompiler {
    /**
     * The compilation of a page.
     *
     * @param doc the page's name
     * @param bytes its bytes
     * @param lineage what its editions share, where that is given; else the page's address or name stands for it
     */
    Compilation compile(String doc, byte[] bytes, Optional<String> lineage) throws Exception;
}
