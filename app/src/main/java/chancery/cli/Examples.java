package chancery.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pages that {@code demo} compiles: those in the folders of {@code examples/}, a folder a pair. Pages of a folder
 * whose names differ only in their year ({@code japan-dossier-2011.txt}, {@code japan-dossier-2014.html}) are editions
 * of one.
 */
final class Examples {
    private Examples() {}

    /** The folder that comes with Chancery. */
    static Path folder() {
        Path home =
                Path.of(Optional.ofNullable(System.getProperty("chancery.home")).orElse("."));
        Path folder = home.resolve("examples");
        if (!Files.isDirectory(folder)) {
            throw new Misuse("demo: there is no folder " + folder + "; run ./chancery in Chancery's own folder");
        }
        return folder;
    }

    /** The pages by what their editions share; those that have no editions together under an empty name. */
    static Map<Optional<String>, List<Input>> pages(Path folder, Report report) {
        List<Input> inputs = Inputs.find(List.of(folder.toString()), report).stream()
                .filter(input -> input.file()
                        .map(Path::getParent)
                        .filter(p -> !p.equals(folder))
                        .isPresent())
                .toList();
        Map<String, List<Input>> byStem = new LinkedHashMap<>();
        inputs.forEach(input -> byStem.computeIfAbsent(withoutYear(input.doc()), s -> new ArrayList<>())
                .add(input));
        Map<Optional<String>, List<Input>> pages = new LinkedHashMap<>();
        byStem.forEach((stem, some) -> pages.computeIfAbsent(
                        some.size() > 1 ? Optional.of(stem) : Optional.empty(), s -> new ArrayList<>())
                .addAll(some));
        return pages;
    }

    /** {@code japan-dossier-2011.txt}: {@code japan-dossier}. */
    private static String withoutYear(String doc) {
        int dot = doc.lastIndexOf('.');
        String stem = dot > 0 ? doc.substring(0, dot) : doc;
        int dash = stem.lastIndexOf('-');
        boolean year = dash > 0
                && stem.length() - dash == 5
                && stem.substring(dash + 1).chars().allMatch(c -> c >= '0' && c <= '9');
        return year ? stem.substring(0, dash) : stem;
    }
}
