package chancery.authority;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes the compiled language as one run of bytes: arrays of numbers, each with its length before it. The same values
 * always give the same bytes. {@link ImageReader} reads them back in the same order.
 */
public final class ImageWriter {
    private ByteBuffer out = ByteBuffer.allocate(1 << 20).order(ByteOrder.LITTLE_ENDIAN);

    private void room(int bytes) {
        if (out.remaining() < bytes) {
            byte[] grown = Arrays.copyOf(out.array(), Math.max(out.capacity() * 2, out.position() + bytes));
            out = ByteBuffer.wrap(grown).order(ByteOrder.LITTLE_ENDIAN).position(out.position());
        }
    }

    public void number(int value) {
        room(4);
        out.putInt(value);
    }

    public void ints(int[] values) {
        number(values.length);
        room(values.length * 4);
        for (int value : values) {
            out.putInt(value);
        }
    }

    public void longs(long[] values) {
        number(values.length);
        room(values.length * 8);
        for (long value : values) {
            out.putLong(value);
        }
    }

    public void chars(char[] values) {
        number(values.length);
        room(values.length * 2 + 4);
        for (char value : values) {
            out.putChar(value);
        }
        align();
    }

    public void bytes(byte[] values) {
        number(values.length);
        room(values.length + 4);
        out.put(values);
        align();
    }

    public void text(String value) {
        bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    /** Numbers stand at multiples of four, where they are fastest to copy. */
    private void align() {
        while (out.position() % 4 != 0) {
            out.put((byte) 0);
        }
    }

    /** All that was written. */
    public byte[] image() {
        return Arrays.copyOf(out.array(), out.position());
    }
}
