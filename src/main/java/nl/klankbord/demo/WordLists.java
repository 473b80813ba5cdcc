package nl.klankbord.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the word lists that lie beside the classes. Lines that start with '#' explain and are skipped. */
final class WordLists {

    private WordLists() {}

    static List<String> lines(String file) {
        InputStream found = WordLists.class.getResourceAsStream("/demo/" + file);
        if (found == null) {
            throw new IllegalStateException("Missing word list demo/" + file);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(found, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Blocks that open with {@code = title}, each a map of {@code key: value} lines. */
    static List<Block> blocks(String file) {
        List<Block> blocks = new ArrayList<>();
        for (String line : lines(file)) {
            if (line.startsWith("= ")) {
                blocks.add(new Block(line.substring(2), new LinkedHashMap<>()));
            } else {
                int colon = line.indexOf(':');
                blocks.getLast()
                        .values()
                        .put(line.substring(0, colon), line.substring(colon + 1).strip());
            }
        }
        return blocks;
    }

    /** The parts of a list written as {@code one; two; three}. */
    static List<String> parts(String list) {
        return split(list, ';');
    }

    /** Splits on a sign and strips the parts; an empty part in the middle is kept. */
    static List<String> split(String text, char sign) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, from)) {
            parts.add(text.substring(from, at).strip());
            from = at + 1;
        }
        String last = text.substring(from).strip();
        if (!last.isEmpty()) {
            parts.add(last);
        }
        return List.copyOf(parts);
    }

    record Block(String title, Map<String, String> values) {

        String text(String key) {
            String value = values.get(key);
            return value == null ? "" : value;
        }

        List<String> list(String key) {
            return parts(text(key));
        }
    }
}
