package chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real server in a thread, asked over the loopback. */
class ServeCommandTest {
    @TempDir
    Path temp;

    /** Tells the first line that is printed, as soon as it is. */
    private static final class FirstLine extends OutputStream {
        final CompletableFuture<String> line = new CompletableFuture<>();
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public void write(int b) {
            if (b == '\n') {
                line.complete(bytes.toString(StandardCharsets.UTF_8));
            } else {
                bytes.write(b);
            }
        }
    }

    private Path book() throws IOException {
        Path open = Files.writeString(
                temp.resolve("open.txt"), "Japan–Peru relations\n\nPresident Meri visited Japan in June 2001.\n");
        Path closed = Files.writeString(
                temp.resolve("closed.txt"), "Japan–Peru relations\n\nPresident Savi visited Japan in May 2003.\n");
        Cli.run("compile", "--casebook", temp.resolve("book"), open);
        Cli.run("compile", "--casebook", temp.resolve("book"), "--internal", closed);
        return temp.resolve("book");
    }

    private String asked(Path book, String path, String... options) throws Exception {
        FirstLine out = new FirstLine();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]), out, System.err, false, InstantSource.fixed(Cli.NOON), Map.of());
        String[] words = new String[options.length + 5];
        System.arraycopy(
                new String[] {"serve", "--casebook", book.toString(), "--port", "0"},
                0,
                words,
                0,
                words.length - options.length);
        System.arraycopy(options, 0, words, 5, options.length);
        CompletableFuture<Integer> exit = new CompletableFuture<>();
        Thread server = new Thread(() -> exit.complete(Chancery.run(terminal, words)));
        server.start();
        String address = out.line.get(30, TimeUnit.SECONDS);
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).build();
        String body = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
        server.interrupt();
        assertThat(exit.get(30, TimeUnit.SECONDS)).isZero();
        org.junit.jupiter.api.Assertions.assertThrows(
                ConnectException.class,
                () -> HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()));
        return body;
    }

    @Test
    void answersUntilItIsToldToEnd() throws Exception {
        assertThat(asked(book(), "pair/JPN/PER")).contains("Meri").contains("Savi");
    }

    @Test
    void whatIsInternalReachesNoPublicPage() throws Exception {
        assertThat(asked(book(), "pair/JPN/PER", "--public")).contains("Meri").doesNotContain("Savi");
    }
}
