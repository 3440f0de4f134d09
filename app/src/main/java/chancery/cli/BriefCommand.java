package chancery.cli;

import chancery.authority.Bundled;
import chancery.authority.States;
import chancery.brief.Brief;
import chancery.brief.HtmlBrief;
import chancery.brief.MarkdownBrief;
import chancery.casebook.Audience;
import chancery.casebook.Holdings;
import chancery.dossier.Dossier;
import chancery.extract.Pair;
import chancery.value.Edtf;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery brief}: what is known of a pair, in cited sentences, as one file. */
@CommandLine.Command(
        name = "brief",
        sortOptions = false,
        description =
                "Write the brief of a pair: one file of sentences, each with its citation to page, line and quote.")
final class BriefCommand extends Command {
    /** The forms a brief comes in. */
    enum Format {
        html,
        md
    }

    @Option(
            names = "--pair",
            required = true,
            paramLabel = "A,B",
            description = "Two countries, by code or name: Japan,Mongolia.")
    private String pair = "";

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description =
                    "Only what is dated on or after DATE (2015, 2015-03, 2015-03-10); undated things are left out.")
    private Optional<String> since = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "As the editions that were out on DATE told it; ages are counted to DATE.")
    private Optional<String> asOf = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: by the ending of --out, else md).")
    private Optional<Format> format = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", description = "Write to FILE, whole or not at all.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--public", description = "Leave out pages that are marked internal, and all that rests on them.")
    private boolean forAll;

    @Mixin
    private CasebookOptions casebook = new CasebookOptions();

    @Mixin
    private LanguageOptions language = new LanguageOptions();

    BriefCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    void run() throws Exception {
        States states = States.read(Bundled.states());
        Countries countries = new Countries(states);
        Pair two = countries.pair(pair);
        Optional<Edtf> from = since.map(given -> Dates.of("--since", given));
        Optional<Edtf> moment = asOf.map(given -> Dates.of("--as-of", given));
        Renewal renewal =
                new Renewal(new PageOptions().readers(), () -> language.language(casebook.folder(terminal)), report);
        try (Holdings holdings =
                renewal.holdings(casebook.folder(terminal), forAll ? Audience.PUBLIC : Audience.DESK)) {
            Optional<Dossier> dossier = Dossier.of(holdings, states, two, moment);
            if (dossier.isEmpty()) {
                report.problem(
                        Exit.INPUT,
                        "the casebook has no claim of " + countries.name(two)
                                + "; take pages about the two in with `chancery compile PATH…`");
                return;
            }
            Brief brief = new Brief(dossier.get(), from);
            String text = form() == Format.html ? new HtmlBrief(brief).draw() : new MarkdownBrief(brief).draw();
            try (Product product = Product.to(out, terminal)) {
                product.stream().write(text.getBytes(StandardCharsets.UTF_8));
                product.finish();
            }
        }
    }

    private Format form() {
        return format.orElseGet(() -> out.filter(file -> file.toString().endsWith(".html"))
                .map(file -> Format.html)
                .orElse(Format.md));
    }
}
