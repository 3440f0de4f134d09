package chancery.cli;

import chancery.page.Page;
import chancery.readers.ReadFailure;
import chancery.readers.Readers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Fetches an input's bytes, within the limit, and reads them to a page. */
final class PageFile {
    private final Terminal terminal;
    private final PageOptions options;
    private final Readers readers;

    PageFile(Terminal terminal, PageOptions options) {
        this.terminal = terminal;
        this.options = options;
        this.readers = options.readers();
    }

    byte[] bytes(Input input) throws Unreadable {
        try {
            if (input.file().isEmpty()) {
                return limited(terminal.in());
            }
            Path file = input.file().get();
            if (Files.size(file) > options.maxBytes()) {
                throw tooLarge((Files.size(file) + (1 << 20) - 1) >> 20);
            }
            try (InputStream in = Files.newInputStream(file)) {
                return limited(in);
            }
        } catch (NoSuchFileException e) {
            throw new Unreadable("the file is gone");
        } catch (AccessDeniedException e) {
            throw new Unreadable("may not be read; check the file's permissions");
        } catch (IOException e) {
            throw new Unreadable("cannot be read: " + e.getMessage());
        }
    }

    private byte[] limited(InputStream in) throws IOException, Unreadable {
        int most = (int) Math.min(options.maxBytes(), Integer.MAX_VALUE - 16);
        byte[] bytes = in.readNBytes(most);
        if (bytes.length == most && in.read() >= 0) {
            throw tooLarge(options.maxMegabytes() + 1);
        }
        return bytes;
    }

    private Unreadable tooLarge(long megabytes) {
        return new Unreadable(megabytes + " MB, over the limit of " + options.maxMegabytes()
                + " MB a page; a larger limit can be given with --max-page");
    }

    Page page(Input input) throws Unreadable {
        return page(input, bytes(input));
    }

    Page page(Input input, byte[] bytes) throws Unreadable {
        try {
            return readers.read(input.doc(), bytes);
        } catch (ReadFailure e) {
            // its message begins with the page's name; ours begin with the path as it was given
            String told = String.valueOf(e.getMessage());
            String name = input.doc() + ": ";
            throw new Unreadable(told.startsWith(name) ? told.substring(name.length()) : told);
        }
    }
}
