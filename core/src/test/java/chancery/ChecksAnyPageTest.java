package chancery;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.authority.Bundled;
import chancery.check.Finding;
import chancery.check.FindingText;
import chancery.check.Label;
import chancery.extract.Language;
import chancery.page.Page;
import chancery.page.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever the page: no check throws, places lie within the text, and the same page gives the same findings. */
class ChecksAnyPageTest {
    private static final int PAGES = 40;
    private static final List<String> PIECES = List.of(
            "\n",
            "\n\n",
            "\t",
            " ",
            "(",
            "1997-",
            "2009",
            "²",
            "Ã",
            "http://",
            ".html",
            "past four years",
            "%",
            "99999999999",
            "  • ",
            "will be held in 0001",
            "31 February 2010",
            "🙂",
            "’s",
            "the People's Republic of ",
            "12th anniversary of");

    private final Compiler compiler = new Compiler(Language.standard());

    @Test
    void damagedPages() {
        List<String> sources = new ArrayList<>();
        Bundled.handbook().forEach((path, page) -> {
            if (path.startsWith("checks/")) {
                sources.add(page);
            }
        });
        Random random = new Random(20110201);
        for (int i = 0; i < PAGES; i++) {
            String text = damaged(sources.get(i % sources.size()), random);
            Page page = PlainText.read("page.txt", text);
            Compilation once = compiler.compile(page);
            for (Finding finding : once.findings()) {
                for (Label label : finding.labels()) {
                    assertThat(label.place().end())
                            .isLessThanOrEqualTo(page.text().length());
                }
                assertThat(FindingText.of(finding, page)).endsWith("\n");
                assertThat(finding.message()).doesNotEndWith(".");
            }
            assertThat(compiler.compile(page).findings()).isEqualTo(once.findings());
        }
    }

    private static String damaged(String source, Random random) {
        StringBuilder text = new StringBuilder(source);
        for (int n = 0; n < 30; n++) {
            int at = random.nextInt(text.length());
            if (random.nextBoolean()) {
                text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
            } else {
                text.delete(at, Math.min(text.length(), at + random.nextInt(12)));
            }
        }
        return text.toString();
    }
}
