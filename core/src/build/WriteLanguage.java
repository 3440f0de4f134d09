import chancery.extract.Language;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Run by the build once core is compiled: {@code java -cp target/classes WriteLanguage.java FILE} writes the compiled
 * language. It stands apart from core, which touches no files.
 */
final class WriteLanguage {
    private WriteLanguage() {}

    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[0]);
        Files.createDirectories(file.getParent());
        Files.write(file, Language.image());
    }
}
