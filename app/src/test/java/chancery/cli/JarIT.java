package chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program, as the jar that ships: from pages to facts, and what a kill leaves behind. */
class JarIT {
    private static final Path JAR = Cli.examples().resolve("../app/target/chancery.jar");

    @TempDir
    Path temp;

    private Process start(Object... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-jar",
                JAR.toString()));
        for (Object arg : args) {
            command.add(arg.toString());
        }
        return new ProcessBuilder(command)
                .redirectError(temp.resolve("err").toFile())
                .start();
    }

    private String run(int exit, Object... args) throws IOException, InterruptedException {
        Process process = start(args);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(temp.resolve("err")))
                .isEqualTo(exit);
        return out;
    }

    @Test
    void goesFromPagesToFacts() throws IOException, InterruptedException {
        Path book = temp.resolve("book");
        assertThat(run(0, "--version")).startsWith("chancery ").doesNotContain("dev");
        assertThat(run(0, "compile", Cli.examples().resolve("japan-mongolia"), "--casebook", book))
                .contains("6 pages (6 new)");
        assertThat(run(0, "facts", "--pair", "Japan,Mongolia", "--kind", "visit", "--from", "JPN", "--casebook", book))
                .contains("JPN→MNG");
        assertThat(run(0, "explain", "visit")).startsWith("# Visit");
        assertThat(run(3, "extract", temp.resolve("nowhere"))).isEmpty();
    }

    @Test
    void whatWasAcknowledgedOutlastsAKill() throws IOException, InterruptedException {
        Path pages = Files.createDirectories(temp.resolve("pages"));
        String dossier = Files.readString(Cli.dossier());
        for (int i = 0; i < 60; i++) {
            Files.writeString(pages.resolve("page-%03d.txt".formatted(i)), dossier + "\nPage " + i + ".\n");
        }
        Path book = temp.resolve("book");
        List<String> acknowledged = new ArrayList<>();
        Process process = start("compile", pages, "--casebook", book);
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            while (acknowledged.size() < 7) {
                String line = lines.readLine();
                assertThat(line).isNotNull();
                if (line.startsWith("page-") && line.contains(": new")) {
                    acknowledged.add(line.substring(0, line.indexOf(':')));
                }
            }
            process.destroyForcibly();
        }
        process.waitFor();
        String kept = run(0, "facts", "--casebook", book, "--format", "csv", "--sql", "SELECT doc, claims FROM pages");
        assertThat(acknowledged).allSatisfy(doc -> assertThat(kept).contains(doc));
        assertThat(kept.lines().skip(1)).allSatisfy(line -> assertThat(line).doesNotEndWith(",0"));
        assertThat(run(0, "compile", pages, "--casebook", book))
                .contains("60 pages")
                .contains("unchanged");
        assertThat(run(
                        0,
                        "facts",
                        "--casebook",
                        book,
                        "--format",
                        "csv",
                        "--sql",
                        "SELECT count(*), count(DISTINCT claims) FROM pages"))
                .endsWith("60,1\r\n");
    }
}
