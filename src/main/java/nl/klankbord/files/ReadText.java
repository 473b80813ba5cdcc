package nl.klankbord.files;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The program of the process that {@link TextReader} starts: a file comes in, what was found goes out, its verdict on the
 * first line. What a parser did not expect ends it.
 */
final class ReadText {

    private ReadText() {}

    /** @param arguments the kind that the file is said to be */
    public static void main(String[] arguments) throws IOException {
        var content = System.in.readAllBytes();
        // A library that talks must not talk through the answer.
        System.setOut(System.err);
        var found = DocumentText.of(FileKind.valueOf(arguments[0]), content);
        try (var out = new FileOutputStream(FileDescriptor.out)) {
            out.write((found.verdict() + "\n" + found.text()).getBytes(StandardCharsets.UTF_8));
        }
    }
}
