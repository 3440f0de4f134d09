package chancery.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingsTest {
    private static final String FRENCH =
            "Le Président de la République a été reçu à Besançon – « visite d’État » le 3 août 1999. ";
    private static final String RUSSIAN =
            "Дипломатические отношения между двумя странами были установлены в 1972 году. ";
    private static final String JAPANESE = "日本とモンゴルの外交関係は千九百七十二年二月二十四日に樹立された。両国の首脳が会談した。";

    @ParameterizedTest
    @CsvSource({
        "UTF-8",
        "UTF-16LE",
        "UTF-16BE",
        "windows-1252",
        "ISO-8859-15",
    })
    void western(String charset) throws ReadFailure {
        String text = FRENCH.replace('–', '-').replace('’', '\'').repeat(3);
        assertThat(decode(text, charset)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1251"})
    void cyrillic(String charset) throws ReadFailure {
        assertThat(decode(RUSSIAN.repeat(3), charset)).isEqualTo(RUSSIAN.repeat(3));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "Shift_JIS", "EUC-JP", "ISO-2022-JP"})
    void japanese(String charset) throws ReadFailure {
        assertThat(decode(JAPANESE.repeat(3), charset)).isEqualTo(JAPANESE.repeat(3));
    }

    @Test
    void byteOrderMarkStaysOut() throws ReadFailure {
        for (String charset : new String[] {"UTF-8", "UTF-16LE", "UTF-16BE"}) {
            assertThat(decode("\ufeff" + RUSSIAN, charset)).isEqualTo(RUSSIAN);
        }
    }

    @Test
    void declaredOnesAreBelievedWhereTheyFit() throws ReadFailure {
        String page = "<html><head><meta http-equiv=Content-Type content='text/html; charset=%s'></head><body>%s";
        String russian = page.formatted("windows-1251", "Ёж и Юра");
        assertThat(decode(russian, "windows-1251")).isEqualTo(russian);
        String japanese = page.formatted("x-sjis", "外務省");
        assertThat(decode(japanese, "windows-31j")).isEqualTo(japanese);
        // pages that call themselves ISO-8859-1 mean windows-1252
        String dashes = page.formatted("iso-8859-1", "1999 – 2003 “state visit”");
        assertThat(decode(dashes, "windows-1252")).isEqualTo(dashes);
        // a wrong declaration does not spoil good UTF-8
        String wrong = page.formatted("iso-8859-1", "Brasília – São Paulo");
        assertThat(decode(wrong, "UTF-8")).isEqualTo(wrong);
    }

    @Test
    void aStrayByteDoesNotSpoilThePage() throws ReadFailure {
        byte[] good = FRENCH.repeat(4).getBytes(StandardCharsets.UTF_8);
        byte[] bytes = new byte[good.length + 2];
        System.arraycopy(good, 0, bytes, 0, good.length);
        bytes[good.length] = (byte) 0x96; // a dash of windows-1252
        bytes[good.length + 1] = '9';
        assertThat(Encodings.decode("x.txt", bytes)).isEqualTo(FRENCH.repeat(4) + "–9");
    }

    private static String decode(String text, String charset) throws ReadFailure {
        return Encodings.decode("x.txt", text.getBytes(Charset.forName(charset)));
    }
}
