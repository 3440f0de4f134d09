package chancery.cli;

import chancery.casebook.Casebook;
import chancery.casebook.SourceRecord;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code chancery remove PAGE…}: takes pages out of a casebook again, with all that was read in them. */
@CommandLine.Command(
        name = "remove",
        sortOptions = false,
        description = "Take pages out of the casebook again, with all that was read in them.")
final class RemoveCommand extends Command {
    /** So much of a hash names a page. */
    private static final int ENOUGH = 8;

    @Parameters(arity = "1..*", paramLabel = "PAGE", description = "A page's name, or at least 8 digits of its hash.")
    private List<String> pages = List.of();

    @Mixin
    private CasebookOptions casebook = new CasebookOptions();

    RemoveCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    void run() {
        Path folder = casebook.folder(terminal);
        try (Casebook book = Casebook.openExisting(folder)) {
            for (String page : pages) {
                remove(page, book);
            }
        }
    }

    private void remove(String page, Casebook book) {
        List<SourceRecord> all = book.all();
        List<SourceRecord> meant = all.stream().filter(r -> isMeant(page, r)).toList();
        if (meant.isEmpty()) {
            List<String> near =
                    Near.to(page, all.stream().map(SourceRecord::doc).toList(), 3);
            report.problem(
                    Exit.INPUT,
                    page + ": no such page in the casebook"
                            + (near.isEmpty() ? "" : "; near: " + String.join(", ", near)));
        } else if (meant.size() > 1) {
            report.problem(
                    Exit.USAGE,
                    page + ": " + meant.size() + " pages have this name; give the first digits of one's hash: "
                            + String.join(
                                    ", ",
                                    meant.stream()
                                            .map(r -> r.hash().substring(0, 12))
                                            .toList()));
        } else {
            book.remove(meant.get(0));
            print("removed " + meant.get(0).doc() + " (" + meant.get(0).hash().substring(0, 12) + ")");
        }
    }

    private static boolean isMeant(String page, SourceRecord record) {
        return record.doc().equals(page)
                || (page.length() >= ENOUGH && record.hash().startsWith(page));
    }
}
