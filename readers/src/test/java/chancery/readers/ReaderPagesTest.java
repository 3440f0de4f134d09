package chancery.readers;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.page.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every file in {@code reader/} is read and compared with the {@code .page} beside it, which shows its blocks. With
 * {@code -Dexamples=update} the expectations are written anew: read that difference before committing it.
 */
class ReaderPagesTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "reader");

    @TestFactory
    List<DynamicTest> pages() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path file : files()) {
            String name = file.getFileName().toString();
            tests.add(DynamicTest.dynamicTest(name + ": blocks", () -> blocks(file)));
            tests.add(DynamicTest.dynamicTest(name + ": offsets", () -> offsets(file)));
            tests.add(DynamicTest.dynamicTest(name + ": line breaks of Windows", () -> crlf(file)));
        }
        assertThat(tests).isNotEmpty();
        return tests;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.toString().endsWith(".page"))
                    .sorted()
                    .toList();
        }
    }

    private static Page read(Path file, byte[] bytes) throws ReadFailure {
        return new Readers(Readers.DEFAULT_MAX_BYTES).read(file.getFileName().toString(), bytes);
    }

    private static void blocks(Path file) throws IOException, ReadFailure {
        String dump = PageDump.of(read(file, Files.readAllBytes(file)));
        Path expected = file.resolveSibling(file.getFileName() + ".page");
        if ("update".equals(System.getProperty("examples"))) {
            Files.writeString(expected, dump);
        }
        assertThat(dump).isEqualTo(Files.readString(expected));
    }

    private static void offsets(Path file) throws IOException, ReadFailure {
        byte[] bytes = Files.readAllBytes(file);
        PageChecks.check(read(file, bytes), new String(bytes, StandardCharsets.UTF_8));
    }

    private static void crlf(Path file) throws IOException, ReadFailure {
        String text = Files.readString(file);
        byte[] bytes = text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        String plain = PageDump.blocks(read(file, Files.readAllBytes(file)));
        Page page = read(file, bytes);
        assertThat(PageDump.blocks(page)).isEqualTo(plain);
        PageChecks.check(page, new String(bytes, StandardCharsets.UTF_8));
    }
}
