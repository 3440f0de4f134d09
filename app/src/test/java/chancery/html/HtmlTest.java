package chancery.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {
    @Test
    void escapesTextAndAttributes() {
        Html html = new Html()
                .open("p", "title", "\"><script>")
                .text("a < b & c > 'd'")
                .close();
        assertThat(html).hasToString("<p title=\"&quot;&gt;&lt;script&gt;\">a &lt; b &amp; c &gt; &#39;d&#39;</p>");
    }

    @Test
    void controlCharactersDoNotGetThrough() {
        assertThat(new Html().text("a\u0000b\u001Bc").toString()).isEqualTo("a\uFFFDb\uFFFDc");
    }
}
