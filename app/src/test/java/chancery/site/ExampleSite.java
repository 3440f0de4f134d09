package chancery.site;

import chancery.Compiler;
import chancery.authority.Bundled;
import chancery.authority.States;
import chancery.casebook.Audience;
import chancery.casebook.Casebook;
import chancery.casebook.Hashes;
import chancery.casebook.Holdings;
import chancery.casebook.SourceRecord;
import chancery.extract.Language;
import chancery.readers.Readers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A server over the example pages and a hostile one, on a free port. */
final class ExampleSite implements AutoCloseable {
    private static final String HOSTILE = "<html><head><title>Japan and Mongolia</title></head><body>"
            + "<h1>Japan and Mongolia &lt;script&gt;alert(1)&lt;/script&gt;</h1>"
            + "<script>alert(2)</script><img src=x onerror=alert(3)>"
            + "<p>Prime Minister &lt;b&gt;Abe visited Mongolia in May 2019. &lt;img src=x onerror=alert(4)&gt;</p>"
            + "</body></html>";

    private final Holdings holdings;
    private final Site site;

    private ExampleSite(Holdings holdings, Site site) {
        this.holdings = holdings;
        this.site = site;
    }

    static ExampleSite start(Path temp) throws Exception {
        Path book = temp.resolve("book");
        Readers readers = new Readers(1 << 24);
        Language language = Language.standard();
        Compiler compiler = new Compiler(language);
        try (Casebook casebook = Casebook.open(book)) {
            for (Path file : pages()) {
                String doc = file.getFileName().toString();
                add(casebook, compiler, readers, doc, Files.readAllBytes(file));
            }
            add(casebook, compiler, readers, "hostile.html", HOSTILE.getBytes(StandardCharsets.UTF_8));
            casebook.nameCountries(language.states());
        }
        Holdings holdings = Casebook.holdings(book, readers::read, Audience.DESK);
        return new ExampleSite(holdings, Site.start(holdings, States.read(Bundled.states()), "127.0.0.1", 0));
    }

    private static List<Path> pages() throws Exception {
        Path here = Path.of("").toAbsolutePath();
        Path examples =
                Files.isDirectory(here.resolve("examples")) ? here.resolve("examples") : here.resolve("../examples");
        try (Stream<Path> files = Files.list(examples.resolve("japan-mongolia"))) {
            return files.sorted().toList();
        }
    }

    private static void add(Casebook casebook, Compiler compiler, Readers readers, String doc, byte[] bytes)
            throws Exception {
        Optional<String> lineage = doc.startsWith("japan-dossier") ? Optional.of("japan-dossier") : Optional.empty();
        SourceRecord record =
                new SourceRecord(Hashes.of(bytes), doc, lineage, doc, Instant.parse("2026-06-01T12:00:00Z"), false);
        casebook.add(record, bytes, compiler.compile(readers.read(doc, bytes), lineage.orElse(doc)));
    }

    String address() {
        return "http://127.0.0.1:" + site.port();
    }

    Holdings holdings() {
        return holdings;
    }

    @Override
    public void close() {
        site.close();
        holdings.close();
    }
}
