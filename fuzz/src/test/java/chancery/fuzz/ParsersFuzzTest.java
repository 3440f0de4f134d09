package chancery.fuzz;

import chancery.extract.clause.Frames;
import chancery.value.Edtf;
import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Map;

/** Our own parsers: a value that writes itself the same again, or a refusal that says where. */
class ParsersFuzzTest {

    @FuzzTest(maxDuration = "1m")
    void edtf(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        Edtf.parse(text).ifPresent(date -> {
            Edtf again = Edtf.parse(date.toString()).orElseThrow(() -> new AssertionError(date + " is not read again"));
            if (!again.equals(date)) {
                throw new AssertionError(text + " is read as " + date + ", then as " + again);
            }
        });
    }

    @FuzzTest(maxDuration = "1m")
    void handbookPage(FuzzedDataProvider data) {
        String page = "# Mine\n\n```frame mine\n" + data.consumeRemainingAsString() + "\n```\n";
        try {
            Frames.read(Map.of("claims/mine.md", page));
        } catch (IllegalArgumentException e) {
            if (!String.valueOf(e.getMessage()).contains("mine.md:")) {
                throw new AssertionError("the refusal does not say where: " + e.getMessage(), e);
            }
        }
    }
}
