package chancery.site;

import chancery.authority.States;
import chancery.casebook.CasebookException;
import chancery.casebook.Holdings;
import chancery.casebook.PageEntry;
import chancery.dossier.Dossier;
import chancery.extract.Pair;
import chancery.html.Html;
import chancery.value.CountryCode;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * The site of one casebook, for reading. Pages are made on the server, have no scripts, and forbid them:
 * what a source page contains can only ever be text here.
 */
public final class Site implements AutoCloseable {
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    private final Holdings holdings;
    private final States states;
    private final Flags flags;
    private final Javalin server;

    private Site(Holdings holdings, States states) {
        this.holdings = holdings;
        this.states = states;
        this.flags = new Flags(states);
        this.server = Javalin.create(this::configure);
    }

    /**
     * Starts to serve what a casebook holds.
     *
     * @param host the address to listen on: {@code 127.0.0.1} lets nobody else in
     * @param port the port; 0 takes a free one, which {@link #port} then tells
     * @throws IOException where the port cannot be had
     */
    public static Site start(Holdings holdings, States states, String host, int port) throws IOException {
        Site site = new Site(holdings, states);
        try {
            site.server.start(host, port);
        } catch (RuntimeException e) {
            site.server.stop();
            throw new IOException(
                    "port " + port + " of " + host + " cannot be had (" + e.getMessage()
                            + "); another can be given with --port, and 0 takes a free one",
                    e);
        }
        return site;
    }

    /** The port it listens on. */
    public int port() {
        return server.port();
    }

    /** Ends the server; requests under way are answered first. The holdings stay open. */
    @Override
    public void close() {
        server.stop();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.jetty.modifyServer(jetty -> jetty.setStopTimeout(2_000));
        config.routes.before(Site::guard);
        config.routes.get("/", context -> {
            String words = Optional.ofNullable(context.queryParam("q")).orElse("");
            show(context, new IndexView(holdings, states, flags).draw(words.strip()));
        });
        config.routes.get("/pair/{a}/{b}", this::pair);
        config.routes.get("/page/{hash}", this::page);
        config.routes.get(
                "/flags/{name}.svg", context -> file(context, Flags.read(context.pathParam("name")), "image/svg+xml"));
        config.routes.get("/chancery.css", context -> file(context, resource("site.css"), "text/css; charset=utf-8"));
        config.routes.get("/icon.svg", context -> file(context, resource("icon.svg"), "image/svg+xml"));
        config.routes.error(404, context -> {
            if (context.path().endsWith(".svg") || context.path().endsWith(".css")) {
                return;
            }
            show(context, message("Nothing here", "There is no such page in this casebook."));
        });
        config.routes.exception(CasebookException.class, (e, context) -> {
            context.status(HttpStatus.INTERNAL_SERVER_ERROR);
            show(context, message("The casebook cannot be read", String.valueOf(e.getMessage())));
        });
    }

    private static void guard(Context context) {
        context.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Opener-Policy", "same-origin");
    }

    private void pair(Context context) {
        Pair pair = new Pair(
                CountryCode.of(context.pathParam("a").strip() + ""),
                CountryCode.of(context.pathParam("b").strip() + ""));
        Optional<Dossier> dossier = Dossier.of(holdings, states, pair);
        if (dossier.isEmpty()) {
            context.status(HttpStatus.NOT_FOUND);
        } else {
            show(context, new PairView(dossier.get(), flags).draw());
        }
    }

    private void page(Context context) {
        Optional<PageEntry> entry = holdings.page(context.pathParam("hash"));
        if (entry.isEmpty()) {
            context.status(HttpStatus.NOT_FOUND);
        } else {
            show(context, new SourceView(holdings, states, entry.get()).draw());
        }
    }

    private static void show(Context context, String page) {
        context.contentType("text/html; charset=utf-8").header("Cache-Control", "no-store");
        context.result(page);
    }

    private static void file(Context context, Optional<byte[]> bytes, String type) {
        if (bytes.isEmpty()) {
            context.status(HttpStatus.NOT_FOUND);
            return;
        }
        context.contentType(type).header("Cache-Control", "max-age=3600").result(bytes.get());
    }

    private static String message(String title, String text) {
        return Layout.page(
                title + " – Chancery",
                "",
                new Html()
                        .open("div", "class", "hero wide")
                        .element("h1", title)
                        .element("p", text, "class", "lead")
                        .open("p")
                        .element("a", "All pairs of countries", "href", "/")
                        .close(2));
    }

    private static Optional<byte[]> resource(String name) {
        try (InputStream in = Site.class.getResourceAsStream("/chancery/site/" + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the site's own " + name + " cannot be read", e);
        }
    }
}
