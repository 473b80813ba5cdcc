package nl.klankbord.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is read, and ends one byte after the limit. */
final class CountedInput extends FilterInputStream {

    private final long most;
    private long count;

    CountedInput(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    long count() {
        return count;
    }

    boolean isOver() {
        return count > most;
    }

    @Override
    public int read() throws IOException {
        var one = isOver() ? -1 : super.read();
        count += one < 0 ? 0 : 1;
        return one;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (isOver()) {
            return -1;
        }
        var read = super.read(target, offset, (int) Math.min(length, most + 1 - count));
        count += Math.max(0, read);
        return read;
    }
}
