package nl.klankbord.files;

/** Reads many files one after the other, in a process that is kept for them; ended by closing it. For one thread. */
public final class FileBatch implements AutoCloseable {

    private final TextReader.Batch reading;

    FileBatch(TextReader.Batch reading) {
        this.reading = reading;
    }

    TextReader.Batch reading() {
        return reading;
    }

    @Override
    public void close() {
        reading.close();
    }
}
