package chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Holds {@code docs/cli.md} to what {@code --help} says; {@code -Dexamples=update} writes it anew. */
class CliReferenceTest {
    private static final Path PAGE = Cli.examples().resolve("../docs/cli.md").normalize();

    @Test
    void docsSayWhatHelpSays() throws IOException {
        String page = page();
        if ("update".equals(System.getProperty("examples"))) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page, StandardCharsets.UTF_8);
        }
        assertThat(PAGE)
                .content()
                .as("run with -Dexamples=update to write it anew")
                .isEqualTo(page);
    }

    @Test
    void everyOptionIsDescribed() {
        whole().getSubcommands().forEach((name, command) -> {
            assertThat(command.getCommandSpec().usageMessage().description())
                    .as(name)
                    .isNotEmpty();
            command.getCommandSpec()
                    .args()
                    .forEach(arg -> assertThat(String.join("", arg.description()))
                            .as(name + " " + arg)
                            .isNotBlank());
        });
    }

    @Test
    void everyCommandHasHelp() {
        whole().getSubcommands().keySet().forEach(name -> {
            Cli.Result result = Cli.run(name, "--help");
            assertThat(result.exit()).as(name).isZero();
            assertThat(result.out()).as(name).startsWith("Usage: chancery " + name);
        });
    }

    @Test
    void completionKnowsEveryCommand() {
        String script = Cli.run("completion").out();
        assertThat(whole().getSubcommands().keySet())
                .allSatisfy(name -> assertThat(script).contains(name));
    }

    @Test
    void misuseSaysWhereHelpIs() {
        Cli.Result result = Cli.run("exract");
        assertThat(result.exit()).isEqualTo(Exit.USAGE);
        assertThat(result.err()).contains("chancery extract").contains("--help");
        assertThat(Cli.run().exit()).isEqualTo(Exit.USAGE);
        assertThat(Cli.run("extract").exit()).isEqualTo(Exit.USAGE);
        assertThat(Cli.run("--version").out()).startsWith("chancery ");
    }

    private static CommandLine whole() {
        return Chancery.whole(new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayOutputStream(),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                false,
                InstantSource.fixed(Cli.NOON),
                Map.of()));
    }

    private static String page() {
        StringBuilder page = new StringBuilder("# The command line\n\n")
                .append("Written from `--help`; `mvn verify -Dexamples=update` writes it anew.\n\n")
                .append("```\n")
                .append(help(whole()))
                .append("```\n");
        whole().getSubcommands()
                .forEach((name, command) -> page.append("\n## ")
                        .append(name)
                        .append("\n\n```\n")
                        .append(help(command))
                        .append("```\n"));
        return page.toString();
    }

    private static String help(CommandLine command) {
        // the number of processors is this machine's own
        return command.getUsageMessage(CommandLine.Help.Ansi.OFF).replace("\r\n", "\n");
    }
}
