package chancery.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import chancery.casebook.PageEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Looks at the pages in Chromium at a phone's and a desktop's width; skipped where Chromium is not there. */
class BrowserTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    /** What is wrong with a page, as JavaScript that gives a list of complaints. */
    private static final String CHECKS = """
            const wrong = [];
            const say = (what, e) => wrong.push(what + ': ' + e.outerHTML.slice(0, 120));
            const width = document.documentElement.clientWidth;
            if (document.documentElement.scrollWidth > width) {
              wrong.push('scrolls sideways: ' + document.documentElement.scrollWidth + ' > ' + width);
            }
            document.querySelectorAll('img').forEach(i => {
              if (!i.getAttribute('alt')) say('image without alt', i);
              if (i.complete && i.naturalWidth === 0) say('image not shown', i);
            });
            document.querySelectorAll('table:not([role=presentation])').forEach(t => {
              if (!t.querySelector('th')) say('table without header', t);
            });
            let level = 0;
            document.querySelectorAll('h1,h2,h3,h4,h5,h6').forEach(h => {
              const now = Number(h.tagName[1]);
              if (now > level + 1) say('heading skips a level after ' + level, h);
              level = now;
            });
            if (document.querySelectorAll('h1').length !== 1) wrong.push('not one h1');
            if (document.querySelectorAll('main').length !== 1) wrong.push('not one main');
            if (!document.documentElement.lang) wrong.push('no language');
            const ids = new Set();
            document.querySelectorAll('[id]').forEach(e => { if (ids.has(e.id)) say('id twice', e); ids.add(e.id); });
            document.querySelectorAll('input').forEach(i => {
              if (!document.querySelector('label[for="' + i.id + '"]')) say('input without label', i);
            });
            document.querySelectorAll('a').forEach(a => {
              if (!a.textContent.trim()) say('link without text', a);
            });
            document.querySelectorAll('a[href^="#"]').forEach(a => {
              const to = a.getAttribute('href').slice(1);
              if (to !== 'none' && !document.getElementById(to)) say('link to nowhere', a);
            });
            const lum = c => {
              const p = c.match(/[0-9.]+/g).map(Number);
              const f = v => { v /= 255; return v <= 0.03928 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4); };
              return { l: 0.2126 * f(p[0]) + 0.7152 * f(p[1]) + 0.0722 * f(p[2]), a: p.length > 3 ? p[3] : 1 };
            };
            document.querySelectorAll('p,td,th,dd,dt,h1,h2,h3,li,a,.key,.note').forEach(e => {
              if (!e.textContent.trim() || e.closest('svg')) return;
              let b = e, back = null;
              while (b && !back) {
                const c = lum(getComputedStyle(b).backgroundColor);
                if (c.a === 1) back = c.l;
                b = b.parentElement;
              }
              const ink = lum(getComputedStyle(e).color).l;
              const paper = back === null ? 1 : back;
              const ratio = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
              if (ratio < 4.5) say('contrast ' + ratio.toFixed(2), e);
            });
            return wrong;
            """;

    @TempDir
    static Path temp;

    private static ExampleSite site;
    private static ChromeDriver browser;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(
                Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER),
                "SKIPPED: the pages are not looked at in a browser, for " + CHROMIUM + " or " + DRIVER
                        + " is not there (Debian: apt-get install chromium chromium-driver)");
        site = ExampleSite.start(temp);
        System.setProperty("webdriver.chrome.driver", DRIVER.toString());
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toString());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--user-data-dir=" + temp.resolve("browser"));
        browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .build(),
                options);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.quit();
        }
        if (site != null) {
            site.close();
        }
    }

    private static void width(int width, boolean dark) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 600));
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    private static List<String> pages() {
        PageEntry dossier = site.holdings().pages().stream()
                .filter(PageEntry::current)
                .filter(p -> p.editions() > 1)
                .findFirst()
                .orElseThrow();
        return List.of("/", "/?q=prime+minister", "/pair/JPN/MNG", "/page/" + dossier.hash(), "/nothing");
    }

    @Test
    void pagesAreSoundAtTwoWidthsInLightAndDark() {
        for (int width : List.of(390, 1280)) {
            for (boolean dark : List.of(false, true)) {
                width(width, dark);
                for (String path : pages()) {
                    browser.get(site.address() + path);
                    assertThat((List<?>) browser.executeScript(CHECKS))
                            .as(path + " at " + width + (dark ? " in dark" : " in light"))
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void aFigureIsOneClickFromItsQuote() {
        width(1280, false);
        browser.get(site.address() + "/pair/JPN/MNG");
        WebElement cite = browser.findElement(By.cssSelector("#basics .cite"));
        String quote = String.valueOf(cite.getDomAttribute("title"));
        cite.click();
        WebElement panel = browser.findElement(By.cssSelector(".anchor:target > .panel"));
        assertThat(panel.isDisplayed()).isTrue();
        assertThat(panel.getText()).contains("line, column");
        String text = browser.findElement(By.cssSelector("article")).getText();
        assertThat(text).contains(quote.substring(1, Math.min(12, quote.length() - 1)));
    }

    @Test
    void aMarkOfTheTimelineLeadsToItsQuote() {
        width(1280, false);
        browser.get(site.address() + "/pair/JPN/MNG");
        WebElement mark = browser.findElement(By.cssSelector("svg.timeline a circle"));
        mark.click();
        assertThat(browser.getCurrentUrl()).contains("/page/").contains("#claim-");
    }
}
