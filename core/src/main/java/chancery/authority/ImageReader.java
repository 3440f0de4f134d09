package chancery.authority;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Reads what {@link ImageWriter} wrote: arrays are copied whole, nothing is parsed. */
public final class ImageReader {
    private final ByteBuffer in;

    public ImageReader(byte[] image) {
        in = ByteBuffer.wrap(image).order(ByteOrder.LITTLE_ENDIAN);
    }

    public int number() {
        return in.getInt();
    }

    public int[] ints() {
        int[] values = new int[in.getInt()];
        in.asIntBuffer().get(values);
        skip(values.length * 4);
        return values;
    }

    public long[] longs() {
        long[] values = new long[in.getInt()];
        in.asLongBuffer().get(values);
        skip(values.length * 8);
        return values;
    }

    public char[] chars() {
        char[] values = new char[in.getInt()];
        in.asCharBuffer().get(values);
        skip(values.length * 2);
        return values;
    }

    public byte[] bytes() {
        byte[] values = new byte[in.getInt()];
        in.get(values);
        skip(0);
        return values;
    }

    public String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    private void skip(int bytes) {
        in.position((in.position() + bytes + 3) & ~3);
    }
}
