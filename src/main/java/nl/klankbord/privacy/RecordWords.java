package nl.klankbord.privacy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.klankbord.base.PersonalRecord.Attached;
import nl.klankbord.base.PersonalRecord.Field;
import nl.klankbord.base.PersonalRecord.Word;
import nl.klankbord.base.Texts;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.privacy.Chapter.Group;
import org.springframework.stereotype.Component;

/** Records in the words of a person: days and moments as they are said here, lists with commas. */
@Component
public class RecordWords {

    private final Texts texts;

    RecordWords(Texts texts) {
        this.texts = texts;
    }

    /** The name of a part of the portal. */
    public String chapter(Chapter chapter, Locale language) {
        return texts.get(language, "privacy.chapter." + chapter.module());
    }

    public String heading(Group group, Locale language) {
        return texts.get(language, group.kind() + "heading");
    }

    /** Every field of these records by name, in the order in which they come. */
    public static List<String> names(Group group) {
        return group.records().stream()
                .flatMap(about -> about.fields().stream())
                .map(Field::name)
                .distinct()
                .toList();
    }

    public String label(Group group, String field, Locale language) {
        return texts.get(language, group.kind() + field);
    }

    public String value(Object value, Locale language) {
        return switch (value) {
            case Word word -> texts.get(language, word.textKey());
            case Attached file -> file.fileName();
            case Boolean yes -> texts.get(language, yes ? "privacy.yes" : "privacy.no");
            case Instant moment -> moment(LocalDateTime.ofInstant(moment, WorkingDays.HERE), language);
            case LocalDateTime local -> moment(local, language);
            case LocalDate day -> Dates.full(day, language);
            case DayOfWeek day -> day.getDisplayName(TextStyle.FULL, language);
            case Collection<?> all ->
                all.stream().map(one -> value(one, language)).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    private static String moment(LocalDateTime local, Locale language) {
        return Dates.full(local.toLocalDate(), language) + ", " + Dates.time(local.toLocalTime());
    }
}
