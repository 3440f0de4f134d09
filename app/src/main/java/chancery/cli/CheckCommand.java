package chancery.cli;

import chancery.Compilation;
import chancery.Compiler;
import chancery.check.Finding;
import chancery.check.FindingKeys;
import chancery.check.FindingText;
import chancery.check.Severity;
import chancery.dataset.Baseline;
import chancery.dataset.FindingForms;
import chancery.dataset.Json;
import chancery.dataset.Sarif;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery check PATH…}: what is wrong, stale or missing in pages; nothing is stored. */
@CommandLine.Command(
        name = "check",
        sortOptions = false,
        description = "Say what is wrong, stale or missing in pages; nothing is stored.")
final class CheckCommand extends Command {
    /** The forms findings come in. */
    enum Format {
        text,
        json,
        sarif
    }

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "A file, a folder, or - for standard input.")
    private List<String> paths = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
            defaultValue = "text")
    private Format format = Format.text;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "End with exit code 1 if there is a finding this grave: error, warning, note"
                    + " (default: ${DEFAULT-VALUE}).",
            defaultValue = "error")
    private Severity failOn = Severity.ERROR;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Findings in this earlier output (json or sarif) are known, and do not fail.")
    private Optional<Path> baseline = Optional.empty();

    @Option(names = "--new-only", description = "With --baseline: leave the known findings out.")
    private boolean newOnly;

    @Option(
            names = "--lineage",
            paramLabel = "NAME",
            description = "What the editions of the page share; part of each finding's id.")
    private Optional<String> lineage = Optional.empty();

    @Mixin
    private PageOptions pages = new PageOptions();

    @Mixin
    private LanguageOptions language = new LanguageOptions();

    CheckCommand(Terminal terminal) {
        super(terminal);
    }

    /** A finding, printed. */
    private record Shown(String check, Severity severity, boolean isNew, String text, Map<String, Object> values) {}

    @Override
    void run() throws Exception {
        if (newOnly && baseline.isEmpty()) {
            throw new Misuse("--new-only wants --baseline FILE to tell what is new");
        }
        Optional<Baseline> known = baseline.map(CheckCommand::read);
        List<Input> inputs = Inputs.find(paths, report);
        if (inputs.isEmpty()) {
            return;
        }
        Claims claims = new Claims(new Compiler(language.language()), new PageFile(terminal, pages), report);
        List<Map<String, Object>> values = new ArrayList<>();
        Map<String, String> checks = new TreeMap<>();
        InOrder.run(inputs, pages.threads(), input -> shown(input, claims, known), found -> {
            for (Shown finding : found) {
                if (finding.isNew && finding.severity.reaches(failOn)) {
                    report.raise(Exit.FINDINGS);
                }
                if (format == Format.text) {
                    print(finding.text);
                } else {
                    values.add(finding.values);
                    checks.put(finding.check, "");
                }
            }
            return true;
        });
        switch (format) {
            case text -> {}
            case json -> print(Json.pretty(Map.of("findings", values)));
            case sarif -> {
                Handbook handbook = Handbook.with(language.pages());
                checks.replaceAll((check, none) -> handbook.page(check).orElse(""));
                print(Json.pretty(Sarif.log(Main.version(), checks, values)));
            }
        }
    }

    private static Baseline read(Path file) {
        try {
            return Baseline.read(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException | IllegalArgumentException e) {
            throw new Misuse("--baseline: " + file + " cannot be read: " + e.getMessage());
        }
    }

    private List<Shown> shown(Input input, Claims claims, Optional<Baseline> known) {
        Optional<Compilation> compiled = claims.compile(input, lineage);
        if (compiled.isEmpty()) {
            return List.of();
        }
        Compilation compilation = compiled.get();
        String shared = lineage.orElseGet(() -> Claims.ownLineage(compilation.page()));
        List<String> ids = FindingKeys.of(shared, compilation.page(), compilation.findings());
        FindingForms forms = new FindingForms(compilation.page(), input.shown());
        List<Shown> shown = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            Optional<Boolean> isNew = known.map(baseline -> !baseline.ids().contains(id));
            if (!newOnly || isNew.orElse(true)) {
                shown.add(shown(compilation.findings().get(i), id, isNew, forms, compilation));
            }
        }
        return shown;
    }

    private Shown shown(
            Finding finding, String id, Optional<Boolean> isNew, FindingForms forms, Compilation compilation) {
        String text = format == Format.text
                ? FindingText.of(finding, compilation.page()).stripTrailing()
                : "";
        Map<String, Object> values = switch (format) {
            case text -> new LinkedHashMap<>();
            case json -> forms.plain(finding, id, isNew);
            case sarif -> forms.sarif(finding, id, isNew);
        };
        return new Shown(finding.check(), finding.severity(), isNew.orElse(true), text, values);
    }
}
