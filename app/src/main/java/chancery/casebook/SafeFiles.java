package chancery.casebook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Writes files so that a reader, or the next start after a kill, sees the whole of one or none of it. */
final class SafeFiles {
    private SafeFiles() {}

    /** Writes beside the place, forces the bytes to the disk, and moves them there. */
    static void write(Path file, byte[] bytes) throws IOException {
        Path folder = Optional.ofNullable(file.getParent()).orElseThrow();
        Files.createDirectories(folder);
        Path beside = Files.createTempFile(folder, ".", ".part");
        try {
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
        force(folder);
    }

    /** Deletes a file and makes that last. */
    static void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
        force(Optional.ofNullable(file.getParent()).orElseThrow());
    }

    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // some systems do not let a folder be forced: the move is atomic all the same
        }
    }
}
