package nl.klankbord.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.klankbord.base.PersonalRecord;
import nl.klankbord.base.PersonalRecord.Word;
import nl.klankbord.base.Texts;

/** What somebody is told that the portal keeps about them, as they read it. */
public final class ToldRecords {

    private ToldRecords() {}

    /** In Dutch, a line for each heading and each field; fails when a text is missing in one of the languages. */
    public static String read(List<PersonalRecord> told, Texts texts) {
        read(told, texts, Locale.ENGLISH);
        return read(told, texts, Texts.DUTCH);
    }

    private static String read(List<PersonalRecord> told, Texts texts, Locale language) {
        return told.stream()
                .map(each -> text(texts, language, each.kind() + "heading") + "\n"
                        + each.fields().stream()
                                .map(field -> text(texts, language, each.kind() + field.name()) + ": "
                                        + value(field.value(), texts, language))
                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
    }

    private static String value(Object value, Texts texts, Locale language) {
        return switch (value) {
            case Word word -> text(texts, language, word.textKey());
            case PersonalRecord.Attached file -> file.fileName();
            case Collection<?> all ->
                all.stream().map(one -> value(one, texts, language)).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    private static String text(Texts texts, Locale language, String key) {
        assertThat(texts.keys(Texts.nearest(language))).contains(key);
        return texts.get(language, key);
    }
}
