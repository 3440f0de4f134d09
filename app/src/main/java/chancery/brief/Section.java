package chancery.brief;

import java.util.List;

/** A section of a brief: its heading and its statements, perhaps none. */
record Section(String title, List<Statement> statements) {
    Section {
        statements = List.copyOf(statements);
    }
}
