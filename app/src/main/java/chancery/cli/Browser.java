package chancery.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Shows an address in the desktop's browser, where there is a desktop. */
final class Browser {
    private final Terminal terminal;

    Browser(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Opens an address without waiting; does nothing where no one sits at the terminal or there is no desktop. */
    void show(String address) {
        command(System.getProperty("os.name", "").toLowerCase(Locale.ROOT))
                .filter(command -> terminal.interactive())
                .ifPresent(command -> start(command, address));
    }

    /** What opens an address on a system; empty where nothing is known to. */
    private Optional<List<String>> command(String system) {
        if (system.startsWith("mac")) {
            return Optional.of(List.of("open"));
        }
        if (system.startsWith("windows")) {
            return Optional.of(List.of("rundll32", "url.dll,FileProtocolHandler"));
        }
        boolean desktop = terminal.variable("DISPLAY").isPresent()
                || terminal.variable("WAYLAND_DISPLAY").isPresent();
        return desktop ? Optional.of(List.of("xdg-open")) : Optional.empty();
    }

    private static void start(List<String> command, String address) {
        List<String> line = new ArrayList<>(command);
        line.add(address);
        try {
            new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            // the address is printed as well
        }
    }
}
