package chancery.cli;

import chancery.Compiler;
import chancery.casebook.Audience;
import chancery.casebook.Casebook;
import chancery.casebook.Holdings;
import chancery.casebook.PageCompiler;
import chancery.extract.Language;
import chancery.page.Page;
import chancery.readers.Readers;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Opens a casebook for reading, first making its database from the sources where it was deleted or they changed. */
final class Renewal {
    private final Readers readers;
    private final Supplier<Language> language;
    private final Report report;

    Renewal(Readers readers, Supplier<Language> language, Report report) {
        this.readers = readers;
        this.language = language;
        this.report = report;
    }

    Holdings holdings(Path folder, Audience audience) {
        renew(folder);
        return Casebook.holdings(folder, readers::read, audience);
    }

    void renew(Path folder) {
        if (Casebook.isStale(folder)) {
            report.note(folder + ": making the database from the sources");
            try (Casebook book = Casebook.openExisting(folder)) {
                renew(book, false);
            }
        }
    }

    /** Brings an open casebook's database to its sources. */
    void renew(Casebook book, boolean force) {
        Language spoken = language.get();
        book.renew(compiler(readers, new Compiler(spoken)), force)
                .forEach(failure -> report.problem(Exit.INPUT, failure.why()));
        book.nameCountries(spoken.states());
    }

    static PageCompiler compiler(Readers readers, Compiler compiler) {
        return (doc, bytes, lineage) -> {
            Page page = readers.read(doc, bytes);
            return lineage.isPresent() ? compiler.compile(page, lineage.get()) : compiler.compile(page);
        };
    }
}
