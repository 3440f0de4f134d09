package chancery.site;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.casebook.ClaimEntry;
import chancery.casebook.PageEntry;
import chancery.casebook.Query;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asks a real server on a free port. */
class SiteTest {
    @TempDir
    static Path temp;

    private static ExampleSite site;

    @BeforeAll
    static void start() throws Exception {
        site = ExampleSite.start(temp);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(site.address() + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    @Test
    void theFirstPageListsThePairs() throws Exception {
        assertThat(get("/").body()).contains("href=\"/pair/JPN/MNG\"").contains("Japan and Mongolia");
    }

    @Test
    void searchFindsQuotesAndNothingIsAnOperator() throws Exception {
        assertThat(get("/?q=prime+minister").body()).contains("#claim-");
        String odd = URLEncoder.encode("\"NEAR( <script>alert(1)</script> *", StandardCharsets.UTF_8);
        HttpResponse<String> found = get("/?q=" + odd);
        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(found.body()).doesNotContain("<script").contains("&lt;script&gt;");
    }

    @Test
    void everyPageForbidsScripts() throws Exception {
        for (String path : List.of("/", "/pair/JPN/MNG", "/nothing-here", "/flags/jp.svg")) {
            HttpResponse<String> page = get(path);
            assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe");
            assertThat(page.body()).doesNotContain("<script", " style=", "onload=");
        }
    }

    @Test
    void whatAPageHoldsIsTextHere() throws Exception {
        PageEntry hostile = site.holdings().pages().stream()
                .filter(p -> p.doc().equals("hostile.html"))
                .findFirst()
                .orElseThrow();
        assertThat(get("/page/" + hostile.hash()).body())
                .contains("&lt;script&gt;")
                .doesNotContain("<script", "<img src=x");
    }

    @Test
    void everyClaimHasItsPlace() throws Exception {
        for (PageEntry page : site.holdings().pages()) {
            String body = get("/page/" + page.hash()).body();
            for (ClaimEntry claim : site.holdings().claims(Query.all().page(page.hash()))) {
                assertThat(body).contains("id=\"claim-" + claim.id() + "\"");
            }
        }
    }

    @Test
    void everyCitationOfThePairsPageLeadsToAQuote() throws Exception {
        String body = get("/pair/MNG/JPN").body();
        int at = body.indexOf("/page/");
        int followed = 0;
        while (at >= 0 && followed < 40) {
            String href = body.substring(at, body.indexOf('"', at));
            int hash = href.indexOf('#');
            if (hash > 0) {
                assertThat(get(href.substring(0, hash)).body()).contains("id=\"" + href.substring(hash + 1) + "\"");
                followed++;
            }
            at = body.indexOf("/page/", at + 1);
        }
        assertThat(followed).isEqualTo(40);
    }

    @Test
    void tellsOfEditions() throws Exception {
        PageEntry newest = site.holdings().pages().stream()
                .filter(p -> p.editions() > 1 && p.current())
                .findFirst()
                .orElseThrow();
        assertThat(get("/page/" + newest.hash()).body()).contains("Editions").contains("aria-current");
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        for (String path :
                List.of("/pair/XXX/YYY", "/page/0", "/page/..%2F..%2Fetc", "/flags/..%2Fx.svg", "/flags/zzzz.svg")) {
            assertThat(get(path).statusCode()).as(path).isBetween(400, 404);
        }
    }

    @Test
    void flagsComeFromHere() throws Exception {
        assertThat(get("/flags/jp.svg").body()).contains("<svg");
        assertThat(get("/flags/xx.svg").body()).contains("<svg");
        assertThat(get("/chancery.css").body()).contains("prefers-color-scheme").doesNotContain("http:", "https:");
    }
}
