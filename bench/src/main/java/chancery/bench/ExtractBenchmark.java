package chancery.bench;

import chancery.Compiler;
import chancery.authority.Hits;
import chancery.claim.Claim;
import chancery.extract.Extraction;
import chancery.mention.Mention;
import chancery.mention.Mentions;
import chancery.mention.Reading;
import chancery.mention.Recognisers;
import chancery.page.Page;
import chancery.page.Tokens;
import chancery.readers.ReadFailure;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The whole way from bytes to claims, and each of its stages alone, over {@link Pages}: small pages of several kinds
 * one after the other, so that what a page costs before its first word counts too.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xss8m"})
@Warmup(iterations = 8, time = 3)
@Measurement(iterations = 5, time = 3)
public class ExtractBenchmark {
    /** Bytes of text pages to claims. */
    @Benchmark
    public void textToClaims(Pages pages, Megabytes counter, Blackhole hole) throws ReadFailure {
        toClaims(pages, pages.text, counter, hole);
    }

    /** Bytes of HTML pages to claims; counted is the text in them, as for the others. */
    @Benchmark
    public void htmlToClaims(Pages pages, Megabytes counter, Blackhole hole) throws ReadFailure {
        toClaims(pages, pages.html, counter, hole);
    }

    private static void toClaims(Pages pages, List<Pages.Sample> some, Megabytes counter, Blackhole hole)
            throws ReadFailure {
        Compiler compiler = new Compiler(pages.language);
        for (Pages.Sample sample : some) {
            Page page = pages.readers.read(sample.name(), sample.bytes());
            hole.consume(compiler.extract(page, sample.name()));
            counter.megabytes += sample.megabytes();
        }
    }

    /** The floor: bytes to characters, and every character looked at once. */
    @Benchmark
    public void floorDecode(Pages pages, Megabytes counter, Blackhole hole) {
        for (Pages.Sample sample : pages.text) {
            String text = new String(sample.bytes(), java.nio.charset.StandardCharsets.UTF_8);
            int letters = 0;
            for (int i = 0; i < text.length(); i++) {
                letters += text.charAt(i) > ' ' ? 1 : 0;
            }
            hole.consume(letters);
            counter.megabytes += sample.megabytes();
        }
    }

    /** Bytes of text pages to pages. */
    @Benchmark
    public void stageReadText(Pages pages, Megabytes counter, Blackhole hole) throws ReadFailure {
        for (Pages.Sample sample : pages.text) {
            hole.consume(pages.readers.read(sample.name(), sample.bytes()));
            counter.megabytes += sample.megabytes();
        }
    }

    /** Bytes of HTML pages to pages. */
    @Benchmark
    public void stageReadHtml(Pages pages, Megabytes counter, Blackhole hole) throws ReadFailure {
        for (Pages.Sample sample : pages.html) {
            hole.consume(pages.readers.read(sample.name(), sample.bytes()));
            counter.megabytes += sample.megabytes();
        }
    }

    /** Text to tokens. */
    @Benchmark
    public void stageTokens(Pages pages, Megabytes counter, Blackhole hole) {
        for (Pages.Sample sample : pages.all) {
            hole.consume(Tokens.of(sample.page().text()));
            counter.megabytes += sample.megabytes();
        }
    }

    /** Tokens to the phrases of the lexicon. */
    @Benchmark
    public void stageScan(Pages pages, Megabytes counter, Blackhole hole) {
        for (Pages.Sample sample : pages.all) {
            Hits hits = pages.language.lexicon().scan(sample.reading().tokens());
            hole.consume(hits);
            counter.megabytes += sample.megabytes();
        }
    }

    /** A page to what recognisers read: the view with its repairs, tokens and scan. */
    @Benchmark
    public void stageReading(Pages pages, Megabytes counter, Blackhole hole) {
        for (Pages.Sample sample : pages.all) {
            hole.consume(Reading.of(sample.page(), pages.language.lexicon(), pages.language.states()));
            counter.megabytes += sample.megabytes();
        }
    }

    /** The recognisers. */
    @Benchmark
    public void stageMentions(Pages pages, Megabytes counter, Blackhole hole) {
        for (Pages.Sample sample : pages.all) {
            List<Mention> mentions =
                    Mentions.of(sample.reading(), Recognisers.all()).all();
            hole.consume(mentions);
            counter.megabytes += sample.megabytes();
        }
    }

    /** The outline, the grammars and the settlement. */
    @Benchmark
    public void stageExtract(Pages pages, Megabytes counter, Blackhole hole) {
        for (Pages.Sample sample : pages.all) {
            List<Claim> claims =
                    Extraction.claims(Extraction.scene(sample.reading(), sample.mentions(), pages.language));
            hole.consume(claims);
            counter.megabytes += sample.megabytes();
        }
    }
}
