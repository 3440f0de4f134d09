package chancery.authority;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Strings in one run of bytes, each decoded when it is asked for. */
final class Strings {
    private final byte[] bytes;
    private final int[] starts;

    private Strings(byte[] bytes, int[] starts) {
        this.bytes = bytes;
        this.starts = starts;
    }

    static Strings of(List<String> strings) {
        StringBuilder all = new StringBuilder();
        int[] starts = new int[strings.size() + 1];
        int at = 0;
        for (int i = 0; i < strings.size(); i++) {
            all.append(strings.get(i));
            at += strings.get(i).getBytes(StandardCharsets.UTF_8).length;
            starts[i + 1] = at;
        }
        return new Strings(all.toString().getBytes(StandardCharsets.UTF_8), starts);
    }

    static Strings read(ImageReader image) {
        return new Strings(image.bytes(), image.ints());
    }

    void write(ImageWriter image) {
        image.bytes(bytes);
        image.ints(starts);
    }

    int size() {
        return starts.length - 1;
    }

    String get(int number) {
        return new String(bytes, starts[number], starts[number + 1] - starts[number], StandardCharsets.UTF_8);
    }
}
