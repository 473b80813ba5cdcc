package nl.klankbord.base;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the portal keeps about a person, to be read by them and by a program. Its {@code kind} is where its texts
 * begin, {@code <module>.own.<kind>.}: the heading is the text {@code …heading}, the name of a field that of
 * {@code …<field>}.
 *
 * @param kind ends with a dot
 * @param fields in the order in which they are shown; what is not known is not there
 */
public record PersonalRecord(String kind, List<Field> fields) {

    public PersonalRecord {
        if (!kind.matches("[a-z]+\\.own\\.[a-z-]+\\.")) {
            throw new IllegalArgumentException("Not of the form <module>.own.<kind>.: " + kind);
        }
        fields = List.copyOf(fields);
    }

    /** One field; the name is camelCase and English. */
    public record Field(String name, Object value) {

        public Field {
            if (!isKnown(value)) {
                throw new IllegalArgumentException("No value of a field: " + value.getClass());
            }
        }
    }

    /**
     * One of a fixed list of values.
     *
     * @param code what a program reads
     * @param textKey what a person reads
     */
    public record Word(String code, String textKey) {}

    /** A file that goes along beside the texts; its name is shown. At most 25 MB. */
    public record Attached(String fileName, byte[] content) {}

    public static PersonalRecord of(String kind) {
        return new PersonalRecord(kind, List.of());
    }

    /**
     * The same with a field more; without when there is no value, an empty text or an empty list.
     *
     * @param value a text, number, truth, moment, day, local time, day of the week, id, {@link Word}, {@link Attached}, or a collection of them
     */
    public PersonalRecord with(String name, @Nullable Object value) {
        if (value == null || value.equals("") || value instanceof Collection<?> all && all.isEmpty()) {
            return this;
        }
        var more = new ArrayList<>(fields);
        more.add(new Field(name, value));
        return new PersonalRecord(kind, more);
    }

    private static boolean isKnown(Object value) {
        return switch (value) {
            case String _,
                    Number _,
                    Boolean _,
                    Instant _,
                    LocalDate _,
                    LocalDateTime _,
                    DayOfWeek _,
                    UUID _,
                    Word _,
                    Attached _ -> true;
            case Collection<?> all -> all.stream().allMatch(PersonalRecord::isKnown);
            default -> false;
        };
    }
}
