package chancery.cli;

import chancery.authority.Bundled;
import chancery.authority.States;
import chancery.casebook.Audience;
import chancery.casebook.Holdings;
import chancery.site.Site;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery serve}: the casebook's site, until it is interrupted. */
@CommandLine.Command(
        name = "serve",
        sortOptions = false,
        description = "Show the casebook in a browser: pairs, their record, and every source with its claims marked.")
final class ServeCommand extends Command {
    @Mixin
    private Serving serving = new Serving();

    @Mixin
    private CasebookOptions casebook = new CasebookOptions();

    @Mixin
    private LanguageOptions language = new LanguageOptions();

    ServeCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    void run() throws Exception {
        serving.serve(
                casebook.folder(terminal),
                new Renewal(new PageOptions().readers(), () -> language.language(casebook.folder(terminal)), report),
                this);
    }

    /** The options of commands that serve, and the serving itself. */
    static final class Serving {
        @Option(
                names = "--port",
                paramLabel = "N",
                description = "The port; 0 takes a free one, which is printed (default: ${DEFAULT-VALUE}).",
                defaultValue = "8460")
        private int port = 8460;

        @Option(
                names = "--host",
                paramLabel = "ADDRESS",
                description = "The address to listen on (default: ${DEFAULT-VALUE}, which lets nobody else in).",
                defaultValue = "127.0.0.1")
        private String host = "127.0.0.1";

        @Option(
                names = "--public",
                description = "Leave out pages that are marked internal, and all that rests on them.")
        private boolean audience;

        /** Serves until the thread is interrupted or the process is told to end. */
        void serve(Path folder, Renewal renewal, Command command) throws IOException {
            serve(folder, renewal, command, address -> {});
        }

        /** Serves likewise, and tells the address once it can be asked. */
        void serve(Path folder, Renewal renewal, Command command, Consumer<String> served) throws IOException {
            if (port < 0 || port > 65_535) {
                throw new Misuse("--port " + port + " must be in 0..65535");
            }
            Audience whom = audience ? Audience.PUBLIC : Audience.DESK;
            try (Holdings holdings = renewal.holdings(folder, whom);
                    Site site = Site.start(holdings, States.read(Bundled.states()), host, port)) {
                CountDownLatch end = new CountDownLatch(1);
                CountDownLatch ended = new CountDownLatch(1);
                Thread hook = new Thread(() -> {
                    end.countDown();
                    awaitQuietly(ended); // the process waits until open requests are answered
                });
                Runtime.getRuntime().addShutdownHook(hook);
                String address =
                        "http://" + (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + site.port() + "/";
                command.print(address);
                command.terminal.out().flush();
                command.report.note("serving " + folder + "; end with Ctrl-C");
                served.accept(address);
                try {
                    end.await();
                } catch (InterruptedException e) {
                    Runtime.getRuntime().removeShutdownHook(hook);
                } finally {
                    site.close();
                    holdings.close();
                    ended.countDown();
                }
            }
        }

        private static void awaitQuietly(CountDownLatch latch) {
            try {
                latch.await(5, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
