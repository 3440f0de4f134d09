package chancery.cli;

import chancery.extract.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The option of every command that compiles: further handbook pages. */
final class LanguageOptions {
    @Option(
            names = "--handbook",
            paramLabel = "DIR",
            description = "Read the handbook pages (*.md) below DIR as well: a ministry's own frames. Those in a"
                    + " casebook's folder handbook/ are always read with it.")
    private Optional<Path> handbook = Optional.empty();

    /**
     * The language to read with.
     *
     * @throws Misuse where the folder or one of its pages cannot be read
     */
    Language language() {
        return language(pages());
    }

    /** The language to read a casebook's pages with: its own handbook pages count too. */
    Language language(Path casebook) {
        return language(pages(casebook));
    }

    private static Language language(Map<String, String> pages) {
        try {
            return pages.isEmpty() ? Language.standard() : Language.with(pages);
        } catch (IllegalArgumentException e) {
            throw new Misuse("--handbook: " + e.getMessage());
        }
    }

    /** The further pages, by path below the folder. */
    Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        handbook.ifPresent(folder -> read(folder, pages));
        return pages;
    }

    /** The further pages, and before them those that a casebook keeps. */
    Map<String, String> pages(Path casebook) {
        Map<String, String> pages = new LinkedHashMap<>();
        Path own = casebook.resolve("handbook");
        if (Files.isDirectory(own)) {
            read(own, pages);
        }
        pages.putAll(pages());
        return pages;
    }

    private static void read(Path folder, Map<String, String> pages) {
        if (!Files.isDirectory(folder)) {
            throw new Misuse("--handbook: " + folder + " is no folder");
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.filter(f -> f.toString().endsWith(".md") && Files.isRegularFile(f))
                    .sorted()
                    .toList();
            for (Path file : files) {
                pages.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new Misuse("--handbook: " + folder + " cannot be read: " + e.getMessage());
        }
        if (pages.isEmpty()) {
            throw new Misuse("--handbook: " + folder + " has no page (*.md)");
        }
    }
}
