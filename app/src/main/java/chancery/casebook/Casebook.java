package chancery.casebook;

import chancery.Compilation;
import chancery.authority.State;
import chancery.authority.States;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A folder that keeps pages and what was read in them: {@code sources/} (the pages, by hash), {@code chancery.toml}
 * (settings) and {@code casebook.sqlite}, which can be deleted: {@link #renew} makes it again from the sources.
 *
 * <p>Not thread-safe; {@link Holdings} is what threads read it by.
 */
public final class Casebook implements AutoCloseable {
    private final Path folder;
    private final Archive archive;
    private final Connection connection;
    private final PageWriter writer;

    private Casebook(Path folder, Connection connection) {
        this.folder = folder;
        this.archive = new Archive(folder.resolve("sources"));
        this.connection = connection;
        this.writer = new PageWriter(connection);
    }

    /** What adding a page came to. */
    public enum Added {
        /** A page of a new lineage. */
        NEW,
        /** A further edition of a page. */
        EDITION,
        /** The page was there; what is read in it, or what is known of it, changed. */
        CHANGED,
        /** The page was there and nothing changed. */
        UNCHANGED
    }

    /**
     * Opens a casebook for writing, and makes one where there is none.
     *
     * @throws CasebookException where the folder cannot be written, or is a newer version's
     */
    public static Casebook open(Path folder) {
        try {
            Files.createDirectories(folder);
            Settings.prepare(folder);
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
        return new Casebook(folder, Database.writing(file(folder)));
    }

    /** Opens a casebook that has to be there. */
    public static Casebook openExisting(Path folder) {
        checkIsThere(folder);
        return open(folder);
    }

    /**
     * What a casebook holds, for reading.
     *
     * @param reader reads archived pages again, for {@link Holdings#read}
     * @throws CasebookException where there is none, or it is a newer version's
     */
    public static Holdings holdings(Path folder, PageReader reader, Audience audience) {
        checkIsThere(folder);
        Settings.check(folder);
        return new StoredHoldings(file(folder), new Archive(folder.resolve("sources")), reader, audience);
    }

    /**
     * Asks the database in SQL, with nothing that could change it.
     *
     * @throws CasebookException where the query is no good
     */
    public static Table sql(Path folder, String query) {
        checkIsThere(folder);
        Settings.check(folder);
        return SqlQuery.ask(file(folder), query);
    }

    /** Whether the database lacks anything of the sources, or has what they have not: then {@link #renew} is due. */
    public static boolean isStale(Path folder) {
        checkIsThere(folder);
        if (!Files.exists(file(folder))) {
            return true;
        }
        try (Connection connection = Database.reading(file(folder))) {
            Map<String, String> stored = stored(connection);
            List<SourceRecord> records = new Archive(folder.resolve("sources")).all();
            return stored.size() != records.size()
                    || records.stream()
                            .anyMatch(r -> !SourceRecords.fingerprint(r).equals(stored.get(r.hash())));
        } catch (SQLException e) {
            throw Database.fault(file(folder), e);
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private static Map<String, String> stored(Connection connection) throws SQLException {
        Map<String, String> stored = new HashMap<>();
        Statements.all(
                connection,
                "SELECT hash, record FROM page",
                List.of(),
                row -> stored.put(row.getString(1), row.getString(2)));
        return stored;
    }

    private static void checkIsThere(Path folder) {
        if (!Files.isRegularFile(folder.resolve(Settings.FILE))) {
            throw new CasebookException(
                    CasebookException.Reason.MISSING,
                    folder + ": there is no casebook here (no " + Settings.FILE
                            + "); make one with `chancery compile PATH…`, or name another with --casebook");
        }
    }

    /** The record of a page that is here, by its hash. */
    public Optional<SourceRecord> find(String hash) {
        try {
            return archive.find(hash);
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    /** The records of all pages that are here, in the order of their hashes. */
    public List<SourceRecord> all() {
        try {
            return archive.all();
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    /**
     * Takes a page in. When this returns, the page and all that was read in it outlast any end of the program.
     *
     * @param record what is known of it
     * @param bytes its bytes
     * @param compilation what was read in it
     */
    public Added add(SourceRecord record, byte[] bytes, Compilation compilation) {
        try {
            Optional<SourceRecord> known = archive.find(record.hash());
            if (known.isEmpty()) {
                archive.put(record, bytes);
            } else if (!known.get().equals(record)) {
                archive.put(record);
            }
            return store(record, compilation, known.isEmpty());
        } catch (IOException e) {
            throw unwritable(folder, e);
        } catch (SQLException e) {
            throw Database.fault(file(folder), e);
        }
    }

    private Added store(SourceRecord record, Compilation compilation, boolean isNew) throws SQLException {
        String lineage = lineage(record, compilation);
        Contents contents = Contents.of(compilation, lineage);
        String digest = contents.digest()
                + Hashes.of((SourceRecords.fingerprint(record) + "\u0001" + lineage).getBytes(StandardCharsets.UTF_8));
        Optional<String> stored = writer.digest(record.hash());
        if (stored.equals(Optional.of(digest))) {
            return Added.UNCHANGED;
        }
        writer.store(record, lineage, contents, digest);
        if (!isNew && stored.isPresent()) {
            return Added.CHANGED;
        }
        int editions = Statements.one(
                        connection,
                        "SELECT count(*) FROM page WHERE lineage = ?",
                        List.of(lineage),
                        row -> row.getInt(1))
                .orElse(0);
        return editions > 1 ? Added.EDITION : Added.NEW;
    }

    /** What the editions of a page share: as given, else its own address, else its name. */
    static String lineage(SourceRecord record, Compilation compilation) {
        return record.lineage().or(() -> compilation.page().address()).orElse(record.doc());
    }

    /** Takes a page out again, with all that was read in it. */
    public void remove(SourceRecord record) {
        try {
            archive.remove(record);
            writer.remove(record.hash());
        } catch (IOException e) {
            throw unwritable(folder, e);
        } catch (SQLException e) {
            throw Database.fault(file(folder), e);
        }
    }

    /**
     * Brings the database to the sources: reads the pages that it lacks, and drops what is no longer archived.
     *
     * @param force reads every page again, for a new version of Chancery or of the handbook
     * @return the pages that could not be read again
     */
    public List<Failure> renew(PageCompiler compiler, boolean force) {
        List<Failure> failures = new ArrayList<>();
        try {
            Map<String, String> stored = stored(connection);
            for (SourceRecord record : archive.all()) {
                boolean fresh = SourceRecords.fingerprint(record).equals(stored.remove(record.hash()));
                if (!fresh || force) {
                    renew(record, compiler, failures);
                }
            }
            for (String hash : stored.keySet()) {
                writer.remove(hash);
            }
        } catch (IOException e) {
            throw unreadable(folder, e);
        } catch (SQLException e) {
            throw Database.fault(file(folder), e);
        }
        return failures;
    }

    private void renew(SourceRecord record, PageCompiler compiler, List<Failure> failures)
            throws IOException, SQLException {
        byte[] bytes = archive.bytes(record);
        Compilation compilation;
        try {
            compilation = compiler.compile(record.doc(), bytes, record.lineage());
        } catch (IOException | RuntimeException e) {
            throw new CasebookException(
                    CasebookException.Reason.DAMAGED, record.doc() + ": cannot be read again: " + e.getMessage(), e);
        } catch (Exception e) {
            failures.add(new Failure(record, String.valueOf(e.getMessage())));
            return;
        }
        store(record, compilation, true);
    }

    /** A page of the archive that could not be read again, and why. */
    public record Failure(SourceRecord record, String why) {}

    /** Keeps the countries' names with the claims, so that the database can be read by itself. */
    public void nameCountries(States states) {
        try {
            writer.transaction(() -> {
                for (State state : states.all()) {
                    Statements.update(
                            connection,
                            "INSERT INTO country(code, name) VALUES (?, ?)"
                                    + " ON CONFLICT(code) DO UPDATE SET name = excluded.name WHERE name <> excluded.name",
                            state.code().code(),
                            state.name());
                }
            });
        } catch (SQLException e) {
            throw Database.fault(file(folder), e);
        }
    }

    static Path file(Path folder) {
        return folder.resolve("casebook.sqlite");
    }

    private static CasebookException unwritable(Path folder, IOException e) {
        return new CasebookException(
                CasebookException.Reason.UNWRITABLE,
                folder + ": the casebook cannot be written (" + e.getMessage()
                        + "); check its permissions and the disk's room, or name another with --casebook",
                e);
    }

    private static CasebookException unreadable(Path folder, IOException e) {
        return new CasebookException(
                CasebookException.Reason.DAMAGED,
                folder + ": the casebook's sources cannot be read (" + e.getMessage() + "); check their permissions",
                e);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw Database.fault(file(folder), e);
        }
    }
}
