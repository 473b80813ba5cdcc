package nl.klankbord.files;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The program of the process that {@link TextReader} starts: a file comes in, what was found goes out, its verdict on the
 * first line; and so on with the next, until there is none. What a parser did not expect ends it.
 *
 * <p>A file is its kind, then pieces with their length before them, then a length of zero; an answer is its length, then
 * itself.
 */
final class ReadText {

    private ReadText() {}

    public static void main(String[] arguments) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(System.in));
        // A library that talks must not talk through the answer.
        System.setOut(System.err);
        try (var out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)))) {
            while (answer(in, out)) {
                out.flush();
            }
        }
    }

    private static boolean answer(DataInputStream in, DataOutputStream out) throws IOException {
        FileKind kind;
        try {
            kind = FileKind.valueOf(in.readUTF());
        } catch (EOFException e) {
            return false;
        }
        var found = DocumentText.of(kind, content(in));
        var answer = (found.verdict() + "\n" + found.text()).getBytes(StandardCharsets.UTF_8);
        out.writeInt(answer.length);
        out.write(answer);
        return true;
    }

    private static byte[] content(DataInputStream in) throws IOException {
        var content = new ByteArrayOutputStream();
        for (var length = in.readInt(); length > 0; length = in.readInt()) {
            content.write(in.readNBytes(length));
        }
        return content.toByteArray();
    }
}
