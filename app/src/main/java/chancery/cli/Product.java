package chancery.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Where a command's product goes: standard output, or a file that appears whole or not at all (it is written beside
 * its place and moved there at the end).
 */
final class Product implements AutoCloseable {
    private final OutputStream stream;
    private final Optional<Path> file;
    private final Optional<Path> beside;

    private Product(OutputStream stream, Optional<Path> file, Optional<Path> beside) {
        this.stream = stream;
        this.file = file;
        this.beside = beside;
    }

    static Product to(Optional<Path> file, Terminal terminal) {
        if (file.isEmpty()) {
            return new Product(terminal.out(), file, Optional.empty());
        }
        Path target = file.get();
        try {
            Path folder =
                    Optional.ofNullable(target.toAbsolutePath().getParent()).orElse(target);
            Files.createDirectories(folder);
            Path beside = Files.createTempFile(folder, ".chancery", ".part");
            return new Product(
                    new BufferedOutputStream(Files.newOutputStream(beside), 1 << 16), file, Optional.of(beside));
        } catch (IOException e) {
            throw unwritable(target.toString(), e);
        }
    }

    OutputStream stream() {
        return stream;
    }

    /** Makes the product final. */
    void finish() throws IOException {
        stream.flush();
        if (file.isPresent() && beside.isPresent()) {
            stream.close();
            Files.move(beside.get(), file.get(), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Leaves no trace of an unfinished file. */
    @Override
    public void close() throws IOException {
        if (beside.isPresent()) {
            stream.close();
            Files.deleteIfExists(beside.get());
        }
    }

    static Unwritable unwritable(String what, IOException e) {
        String why =
                e instanceof java.nio.file.AccessDeniedException ? "permission denied" : String.valueOf(e.getMessage());
        return new Unwritable(what + ": cannot be written (" + why + "); choose another place or make room");
    }
}
