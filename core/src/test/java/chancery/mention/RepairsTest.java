package chancery.mention;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.authority.Lexicon;
import chancery.extract.Language;
import chancery.page.Page;
import chancery.page.PlainText;
import chancery.page.Repair;
import chancery.page.View;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Damage that is read over, and what is no damage. */
class RepairsTest {
    private static final Lexicon LEXICON = Language.standard().lexicon();

    private static List<Repair> repairs(String text) {
        Page page = PlainText.read("page.txt", text);
        return Repairs.of(page, LEXICON);
    }

    @ParameterizedTest
    @CsvSource({
        "the rhttp://www.example.org/a/2009/1_2.htmlelics at the site, relics, url-in-word",
        "the mowww.example.org/index.htmnument at the site, monument, url-in-word",
        "the major res ocipientf aid, recipients of, scrambled-words",
        "the major sup plierso f copper, suppliers of, scrambled-words",
        "a rise in inves tmentf rom abroad, investment from, scrambled-words",
        "in economi cdevelopment since, economic development, scrambled-words",
        "the surveyingand mapping, surveying and, joined-words",
        "in recentyears it grew, recent years, joined-words",
        "the Norwegianembassy there, Norwegian embassy, joined-words",
    })
    void isReadOver(String text, String repaired, String damage) {
        assertThat(repairs(text)).singleElement().satisfies(repair -> {
            assertThat(repair.repaired()).isEqualTo(repaired);
            assertThat(repair.damage()).isEqualTo(damage);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See http://www.example.org/index.html for more.",
                "More at www.example.org/index.html and elsewhere.",
                "Website:http://www.example.org/a.htm",
                "The thousand islands off Thailand understand the demand.",
                "A peacekeeping roundtable of stakeholders and policymakers.",
                "Il presidente della repubblica italiana ha incontrato il ministro degli esteri.",
                "de facto, per se, vis a vis, ad hoc, pro tempore",
                "Chinatown and the Swedenborg society",
            })
    void isNoDamage(String text) {
        assertThat(repairs(text)).isEmpty();
    }

    @Test
    void theViewReadsTheRepairAndLeadsBackToThePage() {
        Page page = PlainText.read("page.txt", "the major res ocipientf aid");
        View view = View.of(page, Repairs.of(page, LEXICON));
        assertThat(view.text()).isEqualTo("the major recipients of aid");
        int at = view.text().indexOf("aid");
        assertThat(view.toPage(new chancery.page.Span(at, at + 3)).of(page.text()))
                .isEqualTo("aid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://", "xwww.", "ab cd ", "a.html", "ehttp://a.htmlx", "res ocipientf ", "\u0000 ", "é̂"})
    void withstandsAnyRepetition(String piece) {
        List<Repair> repairs = repairs(piece.repeat(20_000));
        for (int i = 1; i < repairs.size(); i++) {
            assertThat(repairs.get(i - 1).place().end())
                    .isLessThanOrEqualTo(repairs.get(i).place().start());
        }
    }
}
