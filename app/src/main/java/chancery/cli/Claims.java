package chancery.cli;

import chancery.Compilation;
import chancery.Compiler;
import chancery.claim.Row;
import chancery.page.Page;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads an input and compiles it; one that cannot be read is reported, and the others go on. */
final class Claims {
    private final Compiler compiler;
    private final PageFile files;
    private final Report report;

    Claims(Compiler compiler, PageFile files, Report report) {
        this.compiler = compiler;
        this.files = files;
        this.report = report;
    }

    /** The claims of a page whose editions are known by its own name. */
    List<Row> of(Input input) {
        return of(input, Optional.empty());
    }

    List<Row> of(Input input, Optional<String> lineage) {
        return read(input, page -> compiler.extract(page, lineage.orElseGet(() -> ownLineage(page))))
                .map(Compilation::rows)
                .orElse(List.of());
    }

    /** All of a page: claims, facts and findings. */
    Optional<Compilation> compile(Input input, Optional<String> lineage) {
        return read(input, page -> compiler.compile(page, lineage.orElseGet(() -> ownLineage(page))));
    }

    /** What the editions of a page share where nothing else is said: its address, else its name. */
    static String ownLineage(Page page) {
        return page.address().orElse(page.doc());
    }

    private Optional<Compilation> read(Input input, Function<Page, Compilation> compiled) {
        try {
            return Optional.of(compiled.apply(files.page(input)));
        } catch (Unreadable e) {
            report.problem(Exit.INPUT, input.shown() + ": " + e.getMessage());
            return Optional.empty();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            report.problem(Exit.INPUT, input.shown() + ": " + fault(e));
            return Optional.empty();
        }
    }

    /** What to say of a page that broke the compiler; the other pages go on all the same. */
    static String fault(Throwable e) {
        if (e instanceof Error) {
            return "too deep or too large for the memory given; split it, or raise -Xmx";
        }
        StackTraceElement[] trace = e.getStackTrace();
        return "a fault of Chancery's own (" + e + (trace.length > 0 ? " at " + trace[0] : "")
                + "); please report it with this page";
    }

    static boolean isSure(Row row, double least) {
        return !(row.values().get("confidence") instanceof Double confidence) || confidence >= least;
    }
}
