package chancery.cli;

import chancery.Compilation;
import chancery.Compiler;
import chancery.casebook.Casebook;
import chancery.casebook.Hashes;
import chancery.casebook.SourceRecord;
import chancery.check.Finding;
import chancery.check.FindingText;
import chancery.check.Severity;
import chancery.page.Page;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Takes pages into a casebook: compiled in several threads, stored one by one in the order they were named. */
final class Intake {
    private final Casebook book;
    private final Compiler compiler;
    private final PageFile files;
    private final Report report;
    private final Consumer<String> out;
    private final Map<Casebook.Added, Integer> outcomes = new EnumMap<>(Casebook.Added.class);
    private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
    private int claims;
    private int facts;

    /**
     * What holds for all pages of a run.
     *
     * @param lineage what their editions share, where given
     * @param internal whether they are for the desk alone
     * @param now when they were retrieved
     */
    record Terms(Optional<String> lineage, boolean internal, Instant now) {
        Terms {
            now = now.truncatedTo(ChronoUnit.SECONDS);
        }
    }

    /** A page on its way from a thread that compiled it to the one that stores it. */
    private static final class Compiled {
        final Input input;
        final byte[] bytes;
        final SourceRecord record;
        final Optional<Compilation> compilation;

        Compiled(Input input, byte[] bytes, SourceRecord record, Optional<Compilation> compilation) {
            this.input = input;
            this.bytes = bytes;
            this.record = record;
            this.compilation = compilation;
        }
    }

    Intake(Casebook book, Compiler compiler, PageFile files, Report report, Consumer<String> out) {
        this.book = book;
        this.compiler = compiler;
        this.files = files;
        this.report = report;
        this.out = out;
    }

    void take(List<Input> inputs, Terms terms, int threads, Progress progress) throws Exception {
        report.during(progress);
        try (progress) {
            InOrder.run(inputs, threads, input -> compile(input, terms), compiled -> {
                if (compiled.compilation.isPresent()) {
                    store(compiled, compiled.compilation.get(), terms, progress);
                }
                progress.step(compiled.input.doc());
                return true;
            });
        }
    }

    private Compiled compile(Input input, Terms terms) {
        try {
            byte[] bytes = files.bytes(input);
            SourceRecord record = record(input, Hashes.of(bytes), terms);
            return new Compiled(input, bytes, record, Optional.of(compile(input, bytes, record)));
        } catch (Unreadable e) {
            report.problem(Exit.INPUT, input.shown() + ": " + e.getMessage());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            report.problem(Exit.INPUT, input.shown() + ": " + Claims.fault(e));
        }
        SourceRecord none = new SourceRecord("", input.doc(), terms.lineage, input.shown(), terms.now, terms.internal);
        return new Compiled(input, new byte[0], none, Optional.empty());
    }

    /** A page that is known keeps its name, its lineage and the day it came. */
    private SourceRecord record(Input input, String hash, Terms terms) {
        SourceRecord record = book.find(hash)
                .orElseGet(() -> new SourceRecord(
                        hash, name(input, terms), Optional.empty(), input.shown(), terms.now, terms.internal));
        SourceRecord named = terms.lineage.map(record::withLineage).orElse(record);
        return terms.internal ? named.withInternal(true) : named;
    }

    /** What comes from standard input has no name but that of its lineage. */
    private static String name(Input input, Terms terms) {
        return input.file().isPresent() ? input.doc() : terms.lineage.orElse(input.doc());
    }

    private Compilation compile(Input input, byte[] bytes, SourceRecord record) throws Unreadable {
        Page page = files.page(new Input(input.shown(), record.doc(), input.file()), bytes);
        return record.lineage().isPresent()
                ? compiler.compile(page, record.lineage().get())
                : compiler.compile(page);
    }

    private void store(Compiled compiled, Compilation compilation, Terms terms, Progress progress) throws Unreadable {
        SourceRecord record = record(compiled.input, compiled.record.hash(), terms);
        Compilation stored = compilation;
        if (!record.equals(compiled.record)) { // the same bytes came in under another name just before
            stored = compile(compiled.input, compiled.bytes, record);
        }
        Casebook.Added added = book.add(record, compiled.bytes, stored);
        outcomes.merge(added, 1, Integer::sum);
        claims += stored.claims().size();
        facts += stored.facts().size();
        stored.findings().forEach(finding -> findings.merge(finding.severity(), 1, Integer::sum));
        progress.clear();
        out.accept(line(compiled.input, record, stored, added));
        for (Finding finding : stored.findings()) {
            out.accept(FindingText.of(finding, stored.page()).stripTrailing());
        }
    }

    private String line(Input input, SourceRecord record, Compilation compilation, Casebook.Added added) {
        String name =
                input.doc().equals(record.doc()) ? record.doc() : input.doc() + " (known as " + record.doc() + ")";
        StringBuilder line = new StringBuilder(name).append(": ").append(said(added));
        compilation.front().edition().ifPresent(edition -> line.append(", of ").append(edition));
        compilation
                .front()
                .pair()
                .ifPresent(pair ->
                        line.append(", ").append(pair.first()).append('–').append(pair.second()));
        line.append(": ").append(Summary.of(compilation.claims())).append(", ");
        line.append(Summary.counted(compilation.findings().size(), "finding"));
        if (compilation.front().pair().isEmpty() && compilation.claims().isEmpty()) {
            line.append("; the page tells of no pair of countries that could be recognised");
        }
        return line.toString();
    }

    private static String said(Casebook.Added added) {
        return switch (added) {
            case NEW -> "new";
            case EDITION -> "a further edition";
            case CHANGED -> "read anew";
            case UNCHANGED -> "unchanged";
        };
    }

    /** The last line: {@code 6 pages (3 new, 3 unchanged): 400 claims, 380 facts, 25 findings (4 errors, …)}. */
    String total() {
        int pages = outcomes.values().stream().mapToInt(Integer::intValue).sum();
        StringBuilder parts = new StringBuilder();
        outcomes.forEach((added, count) -> parts.append(parts.isEmpty() ? "" : ", ")
                .append(count)
                .append(' ')
                .append(
                        switch (added) {
                            case NEW -> "new";
                            case EDITION -> count == 1 ? "further edition" : "further editions";
                            case CHANGED -> "read anew";
                            case UNCHANGED -> "unchanged";
                        }));
        StringBuilder graded = new StringBuilder();
        findings.forEach((severity, count) ->
                graded.append(graded.isEmpty() ? "" : ", ").append(Summary.counted(count, severity.word())));
        int all = findings.values().stream().mapToInt(Integer::intValue).sum();
        return Summary.counted(pages, "page") + (parts.isEmpty() ? "" : " (" + parts + ")") + ": "
                + Summary.counted(claims, "claim") + ", " + Summary.counted(facts, "fact") + ", "
                + Summary.counted(all, "finding") + (graded.isEmpty() ? "" : " (" + graded + ")");
    }

    /** Whether some finding weighs at least so much. */
    boolean reaches(Severity least) {
        return findings.keySet().stream().anyMatch(severity -> severity.reaches(least));
    }
}
