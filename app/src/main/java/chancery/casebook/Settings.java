package chancery.casebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.toml.TomlMapper;

/** The file {@code chancery.toml}: what makes a folder a casebook, and in which form it is. */
final class Settings {
    static final String FILE = "chancery.toml";

    /** Raised when an older version could not use the folder at all. */
    private static final int FORM = 1;

    private static final String FIRST = """
            # A casebook of Chancery: pages under sources/, and what was read in them in casebook.sqlite,
            # which can be deleted: it is made again from the sources. Keep this file and sources/.
            form = %d
            """;

    private Settings() {}

    /** Writes the file where there is none, else checks it. */
    static void prepare(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (Files.exists(file)) {
            check(folder);
        } else {
            SafeFiles.write(file, FIRST.formatted(FORM).getBytes(StandardCharsets.UTF_8));
            SafeFiles.write(
                    folder.resolve(".gitignore"), "casebook.sqlite*\n*.part\n".getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Checks that this version can use the folder. */
    static void check(Path folder) {
        Path file = folder.resolve(FILE);
        int form = form(file);
        if (form > FORM) {
            throw new CasebookException(
                    CasebookException.Reason.NEWER,
                    file + ": this casebook is from a newer version of Chancery (its form is " + form
                            + ", this one knows " + FORM + "); use that version");
        }
    }

    private static int form(Path file) {
        try {
            JsonNode settings = new TomlMapper().readTree(Files.readString(file));
            return settings.path("form").asInt(0);
        } catch (IOException e) {
            throw new CasebookException(
                    CasebookException.Reason.DAMAGED, file + ": cannot be read: " + e.getMessage(), e);
        } catch (JacksonException e) {
            throw new CasebookException(
                    CasebookException.Reason.DAMAGED,
                    file + ":" + e.getLocation().getLineNr() + ": not TOML: " + e.getOriginalMessage(),
                    e);
        }
    }
}
