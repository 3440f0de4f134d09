package chancery.mention;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.authority.Vocabulary;
import chancery.page.Page;
import chancery.page.PlainText;
import chancery.page.Repair;
import java.util.List;
import org.junit.jupiter.api.Test;

class CutWordsTest {
    private static final String PAGE = """
            The trade turnover of the two countries came to nearly three bil-
            lion dollars last year, and the Joint Commission on Trade-economic
            matters met twice. The economic talks were held by well-known ex-
            perts, and a long-
            term programme for the term of office of the Commission was agreed.
            It was not a long meeting.
            """;

    @Test
    void hyphensAtLineEndsGoUnlessBothHalvesAreWords() {
        Page page = PlainText.read("x.txt", PAGE);
        List<Repair> repairs = CutWords.in(page, Vocabulary.empty());
        assertThat(repairs).extracting(Repair::repaired).containsExactly("billion", "experts");
        assertThat(page.text()).contains("bil-lion dollars", "a long-term programme");
    }
}
