package chancery.cli;

import chancery.casebook.Audience;
import chancery.casebook.Casebook;
import chancery.casebook.FindingEntry;
import chancery.casebook.Holdings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code chancery explain ID}: the handbook's page of a rule, a kind or a finding. */
@CommandLine.Command(
        name = "explain",
        sortOptions = false,
        description = "Show the handbook's page of a rule, a kind of claim or mention, a check, or a finding.")
final class ExplainCommand extends Command {
    private static final int ID_DIGITS = 16;

    @Parameters(
            paramLabel = "ID",
            description = "A claim's rule or kind, a check's id, or the id of a finding or claim in the casebook.")
    private String id = "";

    @Mixin
    private CasebookOptions casebook = new CasebookOptions();

    @Mixin
    private LanguageOptions language = new LanguageOptions();

    ExplainCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    void run() {
        Handbook handbook = Handbook.with(language.pages(casebook.folder(terminal)));
        Optional<String> page = handbook.page(id);
        if (page.isEmpty() && isHash()) {
            page = ofCasebook().flatMap(handbook::page);
        }
        if (page.isPresent()) {
            print(page.get().stripTrailing());
            return;
        }
        List<String> near = Near.to(id, handbook.ids(), 5);
        throw new Misuse(id + ": the handbook has no such page"
                + (near.isEmpty()
                        ? "; it has " + String.join(", ", handbook.ids())
                        : "; near: " + String.join(", ", near)));
    }

    private boolean isHash() {
        return id.length() == ID_DIGITS && id.chars().allMatch(c -> Character.digit(c, 16) >= 0);
    }

    /** The check of a finding, or the rule of a claim, that the casebook has. */
    private Optional<String> ofCasebook() {
        Path folder = casebook.folder(terminal);
        if (!casebook.isGiven() && !Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Holdings holdings = Casebook.holdings(folder, new PageOptions().readers()::read, Audience.DESK)) {
            Optional<FindingEntry> finding = holdings.finding(id);
            finding.ifPresent(f -> print(f.sides().stream()
                            .findFirst()
                            .map(side -> side.doc() + ":" + side.line() + ":" + side.column() + ": ")
                            .orElse("")
                    + f.severity() + ": " + f.message() + "\n"));
            return finding.map(FindingEntry::check)
                    .or(() -> holdings.claim(id).map(claim -> {
                        print(claim.doc() + ":" + claim.line() + ":" + claim.column() + ": "
                                + claim.kind().word() + ": " + claim.quote() + "\n");
                        return claim.rule();
                    }));
        }
    }
}
