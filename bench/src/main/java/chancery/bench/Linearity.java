package chancery.bench;

import chancery.extract.Extraction;
import chancery.extract.Language;
import chancery.extract.Scene;
import chancery.mention.Mentions;
import chancery.mention.Reading;
import chancery.mention.Recognisers;
import chancery.page.Page;
import chancery.readers.ReadFailure;
import chancery.readers.Readers;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Whether the time grows with the page: every shape of {@link Shapes} at a size and at a larger one, and how many times
 * as long the larger takes.
 *
 * <pre>
 * bench/linear                 250 kB and 2 MB, every shape
 * bench/linear 5000 100000     5 MB and 100 MB: 20 times the size, at most 25 times the time
 * bench/linear 250 2000 dates  one shape
 * </pre>
 *
 * Times are of one thread's processor. A shape that takes longer than a minute is given up and said so.
 */
public final class Linearity {
    private static final long PATIENCE = 60_000_000_000L;
    private static final String[] STAGES = {"read", "words", "mentions", "extract"};

    private final Language language = Language.standard();
    private final Readers readers = new Readers(1L << 30);
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    private Linearity() {}

    public static void main(String[] args) throws InterruptedException {
        List<Long> sizes = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (String arg : args) {
            if (!arg.isEmpty() && Character.isDigit(arg.charAt(0))) {
                sizes.add(Long.parseLong(arg) * 1000);
            } else {
                names.add(arg);
            }
        }
        long small = sizes.isEmpty() ? 250_000 : sizes.get(0);
        long large = sizes.size() < 2 ? small * 8 : sizes.get(1);
        Linearity linearity = new Linearity();
        linearity.warmUp();
        System.out.printf(
                Locale.ROOT,
                "%d kB against %d kB: %.0f times the size%n%n",
                small / 1000,
                large / 1000,
                (double) large / small);
        System.out.printf("| shape | times | MB/s | %s |%n", String.join(" | ", STAGES));
        System.out.println("|-|-:|-:|-:|-:|-:|-:|");
        for (Map.Entry<String, Shapes.Shape> shape : Shapes.all().entrySet()) {
            if (names.isEmpty() || names.contains(shape.getKey())) {
                linearity.row(shape.getKey(), shape.getValue(), small, large);
            }
        }
    }

    /** Every shape, small, until the compiler has seen the code. */
    private void warmUp() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            for (Shapes.Shape shape : Shapes.all().values()) {
                measure(shape, 20_000);
            }
        }
    }

    private void row(String name, Shapes.Shape shape, long small, long large) throws InterruptedException {
        long[] first = measure(shape, small);
        long[] again = measure(shape, small);
        for (int i = 0; i < first.length; i++) {
            first[i] = Math.min(first[i], again[i]);
        }
        long[] second = measure(shape, large);
        StringBuilder row = new StringBuilder("| ").append(name);
        if (total(second) == Long.MAX_VALUE) {
            row.append(" | more than a minute | |");
        } else {
            row.append(String.format(
                    Locale.ROOT,
                    " | %.1f | %.1f |",
                    (double) total(second) / total(first),
                    large * 1e3 / total(second)));
        }
        for (int i = 0; i < STAGES.length; i++) {
            row.append(
                    second[i] == Long.MAX_VALUE
                            ? " – |"
                            : String.format(
                                    Locale.ROOT,
                                    " %.1f (%.0f ms) |",
                                    (double) second[i] / Math.max(1, first[i]),
                                    second[i] / 1e6));
        }
        System.out.println(row);
    }

    private static long total(long[] times) {
        long total = 0;
        for (long time : times) {
            if (time == Long.MAX_VALUE) {
                return time;
            }
            total += time;
        }
        return total;
    }

    /** The time of each stage; those that did not end in time have none. */
    @SuppressWarnings({"deprecation", "ThreadStop"})
    private long[] measure(Shapes.Shape shape, long size) throws InterruptedException {
        byte[] bytes = shape.page(size).getBytes(StandardCharsets.UTF_8);
        long[] times = new long[STAGES.length];
        java.util.Arrays.fill(times, Long.MAX_VALUE);
        Thread thread = new Thread(null, () -> stages(shape.name(), bytes, times), "shape", 16L << 20);
        thread.setDaemon(true);
        thread.start();
        thread.join(PATIENCE / 1_000_000);
        if (thread.isAlive()) {
            // nothing in the stages asks whether it should stop: the thread runs on beside the next shape until it ends
            System.err.println(shape.name() + ": given up");
            thread.stop();
            thread.join();
        }
        return times;
    }

    private void stages(String name, byte[] bytes, long[] times) {
        try {
            long from = threads.getCurrentThreadCpuTime();
            Page page = readers.read(name, bytes);
            long read = threads.getCurrentThreadCpuTime();
            times[0] = read - from;
            Reading reading = Reading.of(page, language.lexicon(), language.states());
            long words = threads.getCurrentThreadCpuTime();
            times[1] = words - read;
            Mentions mentions = Mentions.of(reading, Recognisers.all());
            long recognised = threads.getCurrentThreadCpuTime();
            times[2] = recognised - words;
            Scene scene = Extraction.scene(reading, mentions, language);
            Extraction.claims(scene);
            times[3] = threads.getCurrentThreadCpuTime() - recognised;
        } catch (ReadFailure e) {
            java.util.Arrays.fill(times, 1, times.length, 0);
            times[0] = threads.getCurrentThreadCpuTime();
        } catch (ThreadDeath e) {
            throw e;
        }
    }
}
