package chancery.cli;

import chancery.readers.Readers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The pages that a command's PATHs name. Folders are walked in byte order for the file types that are read; a casebook
 * within a folder is passed over, since its sources are archived copies.
 */
final class Inputs {
    private final Report report;
    private final List<Found> found = new ArrayList<>();

    /** A page with both names it may get. */
    private record Found(String shown, String base, String below, Optional<Path> file) {}

    private Inputs(Report report) {
        this.report = report;
    }

    /**
     * Finds the pages; what is wrong with a path is reported, with exit code 3, and the others are still found.
     *
     * @param paths files, folders, or {@code -} for standard input
     */
    static List<Input> find(List<String> paths, Report report) {
        Inputs inputs = new Inputs(report);
        paths.forEach(inputs::named);
        return inputs.withNames();
    }

    private void named(String path) {
        if (path.equals("-")) {
            found.add(new Found("-", "-", "-", Optional.empty()));
            return;
        }
        Path file = Path.of(path);
        if (Files.isDirectory(file)) {
            int before = found.size();
            walk(file, file, new HashSet<>());
            if (found.size() == before) {
                report.problem(
                        Exit.INPUT,
                        path + ": no pages in this folder; read are HTML (.html), text (.txt) and Markdown (.md)");
            }
        } else if (!Files.exists(file)) {
            report.problem(Exit.INPUT, path + ": there is no such file or folder");
        } else if (!Files.isReadable(file)) {
            report.problem(Exit.INPUT, path + ": may not be read; check the file's permissions");
        } else {
            found.add(new Found(path, base(file), path, Optional.of(file)));
        }
    }

    private void walk(Path root, Path folder, Set<Path> above) {
        List<Path> entries = new ArrayList<>();
        try {
            if (!above.add(folder.toRealPath())) {
                return; // a link back to a folder that is being walked
            }
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
                stream.forEach(entries::add);
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            report.problem(Exit.INPUT, folder + ": this folder cannot be listed; check its permissions");
            return;
        }
        if (!folder.equals(root) && entries.stream().anyMatch(e -> base(e).equals("chancery.toml"))) {
            return;
        }
        entries.sort((a, b) -> Arrays.compareUnsigned(bytes(base(a)), bytes(base(b))));
        for (Path entry : entries) {
            if (Files.isDirectory(entry)) {
                walk(root, entry, new HashSet<>(above));
            } else if (Readers.reads(base(entry))) {
                String below = root.relativize(entry).toString().replace('\\', '/');
                found.add(new Found(entry.toString(), base(entry), below, Optional.of(entry)));
            }
        }
    }

    private List<Input> withNames() {
        Map<String, Integer> bases = new HashMap<>();
        found.forEach(f -> bases.merge(f.base, 1, Integer::sum));
        return found.stream()
                .map(f -> new Input(f.shown, bases.getOrDefault(f.base, 0) > 1 ? f.below : f.base, f.file))
                .toList();
    }

    private static String base(Path path) {
        return Optional.ofNullable(path.getFileName()).map(Path::toString).orElse("");
    }

    private static byte[] bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8);
    }
}
