package chancery.casebook;

/** Tells whether the database has a source's record as it stands in the archive. */
final class SourceRecords {
    private SourceRecords() {}

    /** What of a record the database depends on. */
    static String fingerprint(SourceRecord record) {
        return String.join(
                "\u0001",
                record.doc(),
                record.lineage().orElse(""),
                record.whence(),
                record.retrieved().toString(),
                record.internal() ? "internal" : "public");
    }
}
