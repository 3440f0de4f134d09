package chancery.fuzz;

import chancery.Compilation;
import chancery.Compiler;
import chancery.claim.Claim;
import chancery.extract.Language;
import chancery.page.Page;
import chancery.readers.ReadFailure;
import chancery.readers.Readers;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;

/** Whatever the bytes: a page within limits or one failure that names the file; and of a page, claims that quote it. */
class ReadersFuzzTest {
    private static final int LARGEST = 1 << 16;

    private final Readers readers = new Readers(LARGEST);
    private final Compiler compiler = new Compiler(Language.standard());

    @FuzzTest(maxDuration = "2m")
    void html(byte[] bytes) {
        read("page.html", bytes).ifPresent(this::compiles);
    }

    @FuzzTest(maxDuration = "2m")
    void text(byte[] bytes) {
        read("page.txt", bytes).ifPresent(this::compiles);
    }

    @FuzzTest(maxDuration = "2m")
    void markdown(byte[] bytes) {
        read("page.md", bytes).ifPresent(this::compiles);
    }

    private Optional<Page> read(String name, byte[] bytes) {
        try {
            return Optional.of(readers.read(name, bytes));
        } catch (ReadFailure e) {
            if (!e.getMessage().contains(name)) {
                throw new AssertionError("the failure does not name the file: " + e.getMessage(), e);
            }
            return Optional.empty();
        }
    }

    private void compiles(Page page) {
        Compilation compilation = compiler.compile(page);
        for (Claim claim : compilation.claims()) {
            int start = claim.evidence().quote().start();
            int end = claim.evidence().quote().end();
            if (start < 0 || start >= end || end > page.text().length()) {
                throw new AssertionError("a quote from " + start + " to " + end + " of "
                        + page.text().length());
            }
        }
    }
}
