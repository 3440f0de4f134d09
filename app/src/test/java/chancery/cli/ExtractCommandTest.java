package chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.claim.Kind;
import chancery.dataset.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {
    private static final List<String> FIRST = List.of("doc", "kind", "id");
    private static final List<String> LAST = List.of("quote", "start", "end", "line", "column");

    @TempDir
    Path temp;

    @Test
    void printsClaimsAsJsonLinesWithKeysInOrder() {
        Cli.Result result = Cli.run("extract", Cli.dossier());
        assertThat(result.exit()).isZero();
        assertThat(result.out().lines()).isNotEmpty().allSatisfy(line -> {
            List<String> keys = List.copyOf(Json.map(line).keySet());
            assertThat(keys.subList(0, 3)).isEqualTo(FIRST);
            assertThat(keys).containsSubsequence(LAST);
            assertThat(keys.get(keys.size() - 1)).isEqualTo("confidence");
        });
    }

    @Test
    void quotesAreSlicesOfTheText() {
        String text = Cli.run("text", Cli.dossier()).out();
        Cli.run("extract", Cli.dossier()).out().lines().map(Json::map).forEach(claim -> {
            int from = text.offsetByCodePoints(0, (Integer) claim.get("start"));
            int to = text.offsetByCodePoints(0, (Integer) claim.get("end"));
            assertThat(text.substring(from, to)).isEqualTo(claim.get("quote"));
        });
    }

    @Test
    void printsTheSameFromAnyNumberOfThreads() {
        String one = Cli.run("extract", Cli.examples(), "--threads", "1").out();
        assertThat(Cli.run("extract", Cli.examples(), "--threads", "4").out()).isEqualTo(one);
    }

    @Test
    void readsStandardInput() throws IOException {
        Cli.Result result = Cli.fed(Files.readAllBytes(Cli.dossier()), "extract", "-");
        assertThat(result.exit()).isZero();
        assertThat(result.out().lines()).isNotEmpty();
        assertThat(Json.map(result.out().lines().findFirst().orElseThrow())).containsEntry("doc", "-");
    }

    @Test
    void leavesOutWhatIsLessSure() {
        Cli.Result all = Cli.run("extract", Cli.dossier());
        Cli.Result sure = Cli.run("extract", Cli.dossier(), "--min-confidence", "1");
        assertThat(sure.out().lines().count()).isLessThan(all.out().lines().count());
    }

    @Test
    void writesCsvWithOneColumnForEachKey() {
        List<String> lines = Cli.run("extract", Cli.dossier(), "--format", "csv")
                .out()
                .lines()
                .toList();
        assertThat(lines.get(0)).startsWith("doc,kind,id,event,a,b,date").endsWith("rule,confidence");
        assertThat(lines).hasSizeGreaterThan(1);
    }

    @Test
    void writesAFileWholeOrNotAtAll() throws IOException {
        Path file = temp.resolve("new/claims.jsonl");
        Cli.Result result = Cli.run("extract", Cli.dossier(), "--out", file);
        assertThat(result.exit()).isZero();
        assertThat(result.out()).isEmpty();
        assertThat(file).content().isEqualTo(Cli.run("extract", Cli.dossier()).out());
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void namesPagesByTheirPathWhereBaseNamesClash() throws IOException {
        byte[] page = Files.readAllBytes(Cli.dossier());
        for (String name : List.of("a/page.txt", "b/page.txt", "b/other.txt")) {
            Files.createDirectories(temp.resolve(name).getParent());
            Files.write(temp.resolve(name), page);
        }
        assertThat(docs(Cli.run("extract", temp))).containsExactly("a/page.txt", "other.txt", "b/page.txt");
    }

    @Test
    void walksFoldersInByteOrder() throws IOException {
        byte[] page = Files.readAllBytes(Cli.dossier());
        for (String name : List.of("b.txt", "B.txt", "a/z.txt", "\u00e9.txt", "10.txt", "9.txt")) {
            Files.createDirectories(temp.resolve(name).getParent());
            Files.write(temp.resolve(name), page);
        }
        assertThat(docs(Cli.run("extract", temp)))
                .containsExactly("10.txt", "9.txt", "B.txt", "z.txt", "b.txt", "\u00e9.txt");
    }

    @Test
    void givesAnotherIdUnderAnotherLineage() {
        Map<String, Object> own = Json.map(first(Cli.run("extract", Cli.dossier())));
        Map<String, Object> named = Json.map(first(Cli.run("extract", Cli.dossier(), "--lineage", "dossier")));
        assertThat(named.get("quote")).isEqualTo(own.get("quote"));
        assertThat(named.get("id")).isNotEqualTo(own.get("id"));
    }

    @Test
    void readsAMinistrysOwnFrames() throws IOException {
        Path page = temp.resolve("page.txt");
        Files.writeString(page, "JAPAN AND MONGOLIA\n\nForeign Minister Taro Aso flurbed to Mongolia on 3 May 2006.\n");
        Path handbook = Files.createDirectories(temp.resolve("handbook/claims"));
        Files.writeString(handbook.resolve("flurb.md"), """
                # Flurbing

                ```frame flurb
                makes visit
                role TRAVELLER: actor -> name office from; required
                role HOST: country -> to; default other
                role TIME: time -> date; default head
                verb flurbed: TRAVELLER subject; HOST to
                ```
                """, StandardCharsets.UTF_8);
        assertThat(Cli.run("extract", page).out()).doesNotContain("\"rule\":\"flurb\"");
        Cli.Result result = Cli.run("extract", page, "--handbook", handbook.getParent());
        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("\"rule\":\"flurb\"").contains("\"to\":\"MNG\"");
    }

    @Test
    void tellsWhereAHandbookPageCannotBeRead() throws IOException {
        Files.writeString(temp.resolve("mine.md"), "# Mine\n\n```frame mine\nmakes nothing-known\n```\n");
        Cli.Result result = Cli.run("extract", Cli.dossier(), "--handbook", temp);
        assertThat(result.exit()).isEqualTo(Exit.USAGE);
        assertThat(result.err()).contains("mine.md:4");
    }

    @Test
    void knowsEveryKind() {
        assertThat(Cli.run("extract", Cli.examples())
                        .out()
                        .lines()
                        .map(line -> Json.map(line).get("kind")))
                .allSatisfy(kind -> assertThat(Kind.of(String.valueOf(kind))).isPresent());
    }

    private static String first(Cli.Result result) {
        return result.out().lines().findFirst().orElseThrow();
    }

    private static List<String> docs(Cli.Result result) {
        return result.out()
                .lines()
                .map(line -> String.valueOf(Json.map(line).get("doc")))
                .distinct()
                .toList();
    }
}
