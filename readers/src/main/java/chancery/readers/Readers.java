package chancery.readers;

import chancery.page.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The formats that are read, and the one door to them: chooses a reader by the name's extension, then by what the bytes
 * hold, and turns whatever goes wrong into one {@link ReadFailure}.
 *
 * <p>Example: {@code new Readers(Readers.DEFAULT_MAX_BYTES).read("norway.html", bytes)}.
 */
public final class Readers {
    /** A page over this size is refused unless the user allows more: 128 MB. */
    public static final long DEFAULT_MAX_BYTES = 128L << 20;

    private static final List<String> HTML =
            List.of("html", "htm", "xhtml", "shtml", "xht", "asp", "aspx", "php", "jsp");
    private static final List<String> MARKDOWN = List.of("md", "markdown", "mkd");
    private static final List<String> TEXT = List.of("txt", "text", "asc");

    private final long maxBytes;

    /**
     * @param maxBytes the largest input that is read, in bytes; at least 1
     */
    public Readers(long maxBytes) {
        if (maxBytes < 1) {
            throw new IllegalArgumentException("maxBytes " + maxBytes + " must be >= 1");
        }
        this.maxBytes = maxBytes;
    }

    /** Whether a file of this name is one that a walk through a folder reads. */
    public static boolean reads(String name) {
        String extension = extension(name);
        return HTML.contains(extension) || MARKDOWN.contains(extension) || TEXT.contains(extension);
    }

    /** Reads a file. Its size is asked before anything is loaded. */
    public Page read(String name, Path file) throws ReadFailure {
        try {
            if (Files.isDirectory(file)) {
                throw new ReadFailure(ReadFailure.Reason.UNREADABLE, name, "is a folder", "name a file in it");
            }
            refuseLarge(name, Files.size(file));
            return read(name, Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new ReadFailure(ReadFailure.Reason.UNREADABLE, name, "no such file", "check the path");
        } catch (AccessDeniedException e) {
            throw new ReadFailure(
                    ReadFailure.Reason.UNREADABLE, name, "may not be read", "give this user the right to read it");
        } catch (IOException e) {
            throw new ReadFailure(
                    ReadFailure.Reason.UNREADABLE,
                    name,
                    "could not be read (" + e.getMessage() + ")",
                    "check the disk");
        } catch (OutOfMemoryError e) {
            throw tooLittleMemory(name);
        }
    }

    /** Reads a page from its bytes. */
    public Page read(String name, byte[] bytes) throws ReadFailure {
        refuseLarge(name, bytes.length);
        Sniff.refuse(name, bytes);
        Page page;
        try {
            page = forFile(name, bytes).read(name, bytes);
        } catch (OutOfMemoryError e) {
            throw tooLittleMemory(name);
        } catch (RuntimeException | StackOverflowError e) {
            String fault = "could not be read (" + e.getClass().getSimpleName() + ")";
            throw new ReadFailure(
                    ReadFailure.Reason.UNREADABLE, name, fault, "save the page's text as .txt and read that");
        }
        if (page.text().isEmpty()) {
            throw new ReadFailure(
                    ReadFailure.Reason.EMPTY, name, "holds no text", "save the page after its scripts have run");
        }
        Optional<String> other = Languages.other(page.text());
        if (other.isPresent()) {
            throw new ReadFailure(
                    ReadFailure.Reason.LANGUAGE,
                    name,
                    "language " + other.get() + ": not read",
                    "give the page's English edition");
        }
        return page;
    }

    private void refuseLarge(String name, long size) throws ReadFailure {
        if (size > maxBytes) {
            String fault = size + " bytes, over the limit of " + maxBytes;
            throw new ReadFailure(ReadFailure.Reason.TOO_LARGE, name, fault, "split it, or raise --max-page");
        }
    }

    private static ReadFailure tooLittleMemory(String name) {
        return new ReadFailure(
                ReadFailure.Reason.TOO_LARGE, name, "too large for the memory given", "split it, or raise -Xmx");
    }

    /** The reader for a name and content: by extension, and where that tells nothing, by the content. */
    public static Reader forFile(String name, byte[] bytes) {
        String extension = extension(name);
        if (HTML.contains(extension)) {
            return new HtmlReader();
        }
        if (MARKDOWN.contains(extension)) {
            return new MarkdownReader();
        }
        return looksLikeHtml(bytes) ? new HtmlReader() : new TextReader();
    }

    /** Whether markup stands early in the bytes; also when a page of markup was saved as text. */
    private static boolean looksLikeHtml(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 2048), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .toLowerCase(Locale.ROOT);
        String start = head.replace("\u00ef\u00bb\u00bf", "")
                .replace("\u00ff\u00fe", "")
                .stripLeading();
        return start.startsWith("<!doctype html")
                || start.startsWith("<html")
                || (start.startsWith("<?xml") && head.contains("<html"))
                || (start.startsWith("<!--") && head.contains("<html"))
                || start.startsWith("<head")
                || start.startsWith("<body")
                || (start.startsWith("<") && head.contains("</p>"));
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        return dot > slash ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }
}
