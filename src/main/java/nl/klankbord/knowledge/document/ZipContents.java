package nl.klankbord.knowledge.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import nl.klankbord.knowledge.document.DocumentImport.Flaw;

/** Goes through a zip file as it comes in: one of its files after the other, none of them in memory. */
final class ZipContents {

    /** What is taken at once. */
    static final int MOST_FILES = 5_000;

    /** More than an honest file of 25 MB that is not taken. */
    private static final long MOST_OF_A_FILE = 200_000_000;

    private static final long MOST_OF_ALL = 10_000_000_000L;

    /** Names that do not say how they are written, by programs that are older than that sign; it knows every byte. */
    private static final Charset NAMES = Charset.forName("IBM437");

    private ZipContents() {}

    /** What to do with one of them; the stream need not be read to its end. */
    interface Each {
        void file(String name, InputStream content) throws IOException;
    }

    /** Answers what is wrong with it, when anything is. What was gone through stays so. */
    static Optional<Flaw> each(InputStream in, Each each) {
        var files = 0;
        var bytes = 0L;
        try (var zip = new ZipInputStream(in, NAMES)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = entry.getName().replace('\\', '/');
                if (!entry.isDirectory() && !isHidden(name)) {
                    if (files == MOST_FILES) {
                        return Optional.of(Flaw.TOO_MANY);
                    }
                    files++;
                    each.file(name.substring(name.lastIndexOf('/') + 1), new Unclosed(zip));
                }
                var rest = rest(zip);
                bytes += rest;
                if (rest >= MOST_OF_A_FILE || bytes > MOST_OF_ALL) {
                    return Optional.of(Flaw.TOO_LARGE);
                }
            }
        } catch (IOException e) {
            return Optional.of(Flaw.CUT_OFF);
        }
        return files == 0 ? Optional.of(Flaw.EMPTY) : Optional.empty();
    }

    /** What operating systems put beside files. */
    private static boolean isHidden(String name) {
        var last = name.substring(name.lastIndexOf('/') + 1);
        return name.startsWith("__MACOSX/")
                || last.startsWith(".")
                || last.equals("Thumbs.db")
                || last.equals("desktop.ini");
    }

    /** Reads on to the end of a file, within bounds; answers how much that was. */
    private static long rest(ZipInputStream zip) throws IOException {
        var buffer = new byte[64 * 1024];
        var rest = 0L;
        for (var read = zip.read(buffer); read >= 0 && rest < MOST_OF_A_FILE; read = zip.read(buffer)) {
            rest += read;
        }
        return rest;
    }

    /** Who reads one file must not close all. */
    private static final class Unclosed extends FilterInputStream {

        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // The next file follows in the same stream.
        }
    }
}
