package chancery.cli;

import chancery.Compiler;
import chancery.claim.Row;
import chancery.dataset.Evaluation;
import chancery.dataset.Gold;
import chancery.dataset.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery evaluate --gold DIR PATH…}: how much of what a careful reader took is read, kind by kind. */
@CommandLine.Command(
        name = "evaluate",
        sortOptions = false,
        description = "Measure what is read in pages against what careful readers took from them.")
final class EvaluateCommand extends Command {
    @Parameters(arity = "1..*", paramLabel = "PATH", description = "A file, a folder, or - for standard input.")
    private List<String> paths = List.of();

    @Option(
            names = "--gold",
            required = true,
            paramLabel = "DIR",
            description = "The readers' records: DIR/x.jsonl is about the page x.txt or x.html; or one such file.")
    private Path gold = Path.of("");

    @Option(
            names = "--misses",
            paramLabel = "N",
            description = "Show at most N records that were missed and N claims that were not asked for"
                    + " (default: ${DEFAULT-VALUE}).",
            defaultValue = "20")
    private int misses;

    @Option(
            names = "--min-confidence",
            paramLabel = "P",
            description = "Leave out claims with a confidence under P, 0 to 1 (default: ${DEFAULT-VALUE}).",
            defaultValue = "0")
    private double minConfidence;

    @Mixin
    private PageOptions pages = new PageOptions();

    @Mixin
    private LanguageOptions language = new LanguageOptions();

    EvaluateCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    void run() throws Exception {
        Map<String, List<Gold>> byPage = gold();
        List<Input> all = Inputs.find(paths, report);
        List<Input> inputs = all.stream()
                .filter(input -> byPage.containsKey(Gold.stem(input.doc())))
                .toList();
        Set<String> read = new HashSet<>();
        inputs.forEach(input -> read.add(Gold.stem(input.doc())));
        if (inputs.isEmpty()) {
            if (!all.isEmpty()) {
                report.problem(Exit.INPUT, "none of the pages has a file of its own name in " + gold);
            }
            return;
        }
        Claims claims = new Claims(new Compiler(language.language()), new PageFile(terminal, pages), report);
        List<Row> rows = new ArrayList<>();
        InOrder.run(inputs, pages.threads(), claims::of, some -> {
            some.stream().filter(row -> Claims.isSure(row, minConfidence)).forEach(rows::add);
            return true;
        });
        List<Gold> asked = new ArrayList<>();
        byPage.forEach((page, records) -> {
            if (read.contains(page)) {
                asked.addAll(records);
            }
        });
        show(Evaluation.of(asked, read, rows), read.size());
    }

    private Map<String, List<Gold>> gold() {
        Map<String, List<Gold>> byPage = new TreeMap<>();
        try {
            for (Path file : goldFiles()) {
                String name = String.valueOf(file.getFileName());
                String page = Gold.stem(name);
                List<Gold> records = Gold.read(file.toString(), page, Files.readString(file, StandardCharsets.UTF_8));
                byPage.computeIfAbsent(page, p -> new ArrayList<>());
                records.forEach(r ->
                        byPage.computeIfAbsent(r.doc(), p -> new ArrayList<>()).add(r));
            }
        } catch (IOException e) {
            throw new Misuse("--gold: " + gold + " cannot be read: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            throw new Misuse("--gold: " + e.getMessage());
        }
        if (byPage.isEmpty()) {
            throw new Misuse("--gold: " + gold + " has no records (*.jsonl)");
        }
        return byPage;
    }

    private List<Path> goldFiles() throws IOException {
        if (!Files.isDirectory(gold)) {
            return List.of(gold);
        }
        try (Stream<Path> files = Files.list(gold)) {
            return files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList();
        }
    }

    private void show(Evaluation evaluation, int measured) {
        print(Summary.counted(measured, "page"));
        print(String.format(
                Locale.ROOT,
                "%-12s%6s%8s%8s%8s%8s%8s%9s",
                "kind",
                "gold",
                "claims",
                "recall",
                "prec",
                "f1",
                "full-R",
                "full-F1"));
        evaluation.byKind().forEach((kind, figures) -> show(kind.word(), figures));
        show("ALL", evaluation.all());
        evaluation.missed().stream()
                .limit(misses)
                .forEach(m -> print("missed: " + m.doc() + " " + Json.line(m.values())));
        evaluation.unasked().stream().limit(misses).forEach(row -> print("extra:  " + Json.line(row.values())));
    }

    private void show(String name, Evaluation.Figures figures) {
        print(String.format(
                Locale.ROOT,
                "%-12s%6d%8d%8.3f%8.3f%8.3f%8.3f%9.3f",
                name,
                figures.gold(),
                figures.claims(),
                figures.recall(),
                figures.precision(),
                figures.f1(),
                figures.fullRecall(),
                figures.fullF1()));
    }
}
