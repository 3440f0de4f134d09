package chancery.cli;

import java.util.Optional;

/** Where {@code chancery} starts: {@code chancery --version} prints {@code chancery 0.1.0}. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(Chancery.run(Terminal.ofProcess(), args));
    }

    /** The version of the jar this class came from, or {@code dev} when it runs from a folder of classes. */
    static String version() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("dev");
    }
}
