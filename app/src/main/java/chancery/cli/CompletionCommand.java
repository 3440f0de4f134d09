package chancery.cli;

import picocli.AutoComplete;
import picocli.CommandLine;

/** {@code chancery completion}: what a shell completes commands and options by. */
@CommandLine.Command(
        name = "completion",
        description = {
            "Print a script by which bash or zsh completes commands and options:",
            "  source <(chancery completion)"
        })
final class CompletionCommand extends Command {
    CompletionCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    void run() {
        print(AutoComplete.bash("chancery", Chancery.whole(terminal)));
    }
}
