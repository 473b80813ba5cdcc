package nl.klankbord.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The texts of one module in both languages, and what can be wrong with them. */
record TextBundle(String module, Map<String, String> dutch, Map<String, String> english) {

    private static final Path FOLDER = Path.of("src/main/resources/vaadin-i18n");

    /** Words that stand in hardly any Dutch text. */
    private static final Pattern ENGLISH = Pattern.compile(
            "(?iu)(?<![\\p{L}-])(the|and|your|you|please|search|save|cancel|delete|edit|add|settings|loading|password|username"
                    + "|with|from|this|that|have|not|find|show|choose|choosen|page|list|name|colleagues?|new|all|sign|here|what|who)(?![\\p{L}-])");

    /** Words that stand in hardly any English text. */
    private static final Pattern DUTCH = Pattern.compile(
            "(?iu)(?<![\\p{L}-])(het|een|niet|voor|naar|jouw|zoek|kies|deze|zijn|wordt|hebben|maar|ook|bij|geen|collega)(?![\\p{L}-])");

    /** Not the language of this portal. */
    private static final Pattern STIFF =
            Pattern.compile("(?iu)\\b(dient te|dienen te|middels|conform|ongeldige invoer|gelieve|u kunt|uw)\\b");

    /** An apostrophe that quotes braces, or is doubled, is meant; any other swallows text. */
    private static final Pattern MEANT = Pattern.compile("''|'[{}][^']*'");

    static List<TextBundle> all() {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(".*_(nl|en)\\.properties"))
                    .map(name -> name.substring(0, name.length() - "_nl.properties".length()))
                    .distinct()
                    .sorted()
                    .map(module -> new TextBundle(module, read(module, "nl"), read(module, "en")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> read(String module, String language) {
        var properties = new Properties();
        var file = FOLDER.resolve(module + "_" + language + ".properties");
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return properties.entrySet().stream()
                .collect(Collectors.toMap(
                        text -> (String) text.getKey(), text -> (String) text.getValue(), (a, b) -> a, TreeMap::new));
    }

    /** Everything that is wrong, each with the key. */
    List<String> faults() {
        var faults = new ArrayList<String>();
        var missing = new TreeSet<>(dutch.keySet());
        missing.removeAll(english.keySet());
        missing.forEach(key -> faults.add(key + " is missing in English"));
        var superfluous = new TreeSet<>(english.keySet());
        superfluous.removeAll(dutch.keySet());
        superfluous.forEach(key -> faults.add(key + " is missing in Dutch"));
        dutch.forEach((key, text) -> check("nl", key, text, ENGLISH, faults));
        english.forEach((key, text) -> check("en", key, text, DUTCH, faults));
        dutch.forEach((key, text) -> {
            if (STIFF.matcher(text).find()) {
                faults.add(key + " is stiff: " + text);
            }
            if (english.containsKey(key) && arguments(text) != arguments(english.get(key))) {
                faults.add(key + " has other arguments in English");
            }
        });
        return faults;
    }

    private static void check(String language, String key, String text, Pattern foreign, List<String> faults) {
        if (text.isBlank()) {
            faults.add(key + " is empty in " + language);
        }
        if (MEANT.matcher(text).replaceAll("").contains("'")) {
            faults.add(key + " has a lone apostrophe in " + language + ", write it twice: " + text);
        }
        if (arguments(text) < 0) {
            faults.add(key + " is no message pattern in " + language + ": " + text);
        }
        var words = foreign.matcher(text.replaceAll("<[^>]*>|https?://\\S+|\"[^\"]*\"|“[^”]*”", " "));
        if (words.find()) {
            faults.add(key + " has \"" + words.group() + "\" in " + language + ": " + text);
        }
    }

    /** How many arguments it takes; -1 when it cannot be read. */
    private static int arguments(String text) {
        try {
            return new MessageFormat(text, Locale.ROOT).getFormatsByArgumentIndex().length;
        } catch (IllegalArgumentException e) {
            return -1;
        }
    }
}
