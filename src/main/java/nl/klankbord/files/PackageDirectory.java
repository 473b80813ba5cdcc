package nl.klankbord.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * What the directory at the end of a zip file says is in it. Most programs believe it, others walk from header to header:
 * a file that tells them different things shows a reader something else than was looked at.
 */
final class PackageDirectory {

    private static final int ENTRY = 0x02014b50;
    private static final int HEADER = 0x04034b50;
    private static final int HEADER_LENGTH = 30;

    /** Sizes after the content, at their longest (APPNOTE.TXT, 4.3.9). */
    private static final int DESCRIPTOR_LENGTH = 24;

    /** A part as its header says, or as the directory says. */
    record Part(String name, int method, long packed, long crc) {}

    private final byte[] content;
    private final List<ZipArchiveEntry> entries;

    private PackageDirectory(byte[] content, List<ZipArchiveEntry> entries) {
        this.content = content;
        this.entries = entries;
    }

    /** Fails when there is none that can be read. */
    static PackageDirectory of(byte[] content) throws IOException {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .setIgnoreLocalFileHeader(true)
                .setUseUnicodeExtraFields(false)
                .get()) {
            return new PackageDirectory(content, Collections.list(zip.getEntriesInPhysicalOrder()));
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    /** Whether there may be more parts than this; looked at before memory is taken for them. */
    static boolean mayHoldMoreThan(int most, byte[] content) {
        var found = 0;
        for (var at = 0; at + Integer.BYTES <= content.length && found <= most; at++) {
            if (content[at] == 'P' && number(content, at) == ENTRY) {
                found++;
            }
        }
        return found > most;
    }

    /** In the order in which they lie in the file. */
    List<Part> parts() {
        return entries.stream()
                .map(entry -> new Part(name(entry), entry.getMethod(), entry.getCompressedSize(), entry.getCrc()))
                .toList();
    }

    /** Whether the headers say the same, one part lies right behind the other, and no name is there twice. */
    boolean fits(List<Part> walked) {
        return parts().equals(walked) && liesInOneRow() && namesDiffer();
    }

    private boolean liesInOneRow() {
        var end = 0L;
        for (var entry : entries) {
            var at = entry.getLocalHeaderOffset();
            var gap = at - end;
            if (gap < 0 || gap > (end == 0 ? 0 : DESCRIPTOR_LENGTH) || !isHeader(at)) {
                return false;
            }
            var start = (int) at;
            end = at
                    + HEADER_LENGTH
                    + length(start + HEADER_LENGTH - 4)
                    + length(start + HEADER_LENGTH - 2)
                    + entry.getCompressedSize();
        }
        return end <= content.length;
    }

    private boolean isHeader(long at) {
        return at + HEADER_LENGTH <= content.length && number(content, (int) at) == HEADER;
    }

    /** Office does not know capitals apart in names of parts (ECMA-376, part 2, 6.2.2.3). */
    private boolean namesDiffer() {
        var names = new HashSet<String>();
        return entries.stream().allMatch(entry -> names.add(name(entry).toLowerCase(Locale.ROOT)));
    }

    private int length(int at) {
        return Short.toUnsignedInt(
                ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).getShort(at));
    }

    private static int number(byte[] content, int at) {
        return ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).getInt(at);
    }

    private static String name(ZipArchiveEntry entry) {
        return new String(entry.getRawName(), StandardCharsets.UTF_8);
    }
}
