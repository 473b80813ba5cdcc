package nl.klankbord.calendar.ics;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataListener;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectReader;
import com.github.mangstadt.vinnie.io.Warning;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar answers to an invitation (RFC 5546, 3.2.3). Read line by line: nothing of it is worked out, such as the
 * rules of a time zone, which in hostile hands take for ever.
 *
 * @param attendee address of whoever answers
 * @param status as in PARTSTAT, in capitals
 * @param stamp when it was answered
 */
public record CalendarReply(String uid, int sequence, String attendee, String status, Instant stamp) {

    private static final String MAILTO = "mailto:";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

    /** The answer in a text; empty when it is none, or more than one. */
    public static Optional<CalendarReply> read(String text) {
        var lines = new Lines();
        try (var reader = new VObjectReader(new StringReader(text), SyntaxRules.iCalendar())) {
            reader.parse(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines.reply();
    }

    /** Keeps what counts of the lines that it hears. */
    private static final class Lines implements VObjectDataListener {

        private int events;
        private @Nullable String method;
        private final Map<String, String> values = new HashMap<>();
        private final List<VObjectProperty> attendees = new ArrayList<>();

        @Override
        public void onComponentBegin(String name, Context context) {
            if (name.equalsIgnoreCase("VEVENT")) {
                events++;
            }
        }

        @Override
        public void onProperty(VObjectProperty property, Context context) {
            var in = context.getParentComponents();
            var name = property.getName().toUpperCase(Locale.ROOT);
            if (isIn(in, "VCALENDAR") && name.equals("METHOD")) {
                method = property.getValue();
            } else if (isIn(in, "VCALENDAR", "VEVENT")) {
                if (name.equals("ATTENDEE")) {
                    attendees.add(property);
                } else {
                    values.putIfAbsent(name, property.getValue());
                }
            }
        }

        private static boolean isIn(List<String> parents, String... wanted) {
            return parents.size() == wanted.length
                    && parents.getLast().equalsIgnoreCase(wanted[wanted.length - 1])
                    && parents.getFirst().equalsIgnoreCase(wanted[0]);
        }

        @Override
        public void onComponentEnd(String name, Context context) {
            // What follows the end of a component belongs to another.
        }

        @Override
        public void onVersion(String value, Context context) {
            // Every version says these few things alike.
        }

        @Override
        public void onWarning(
                Warning warning, @Nullable VObjectProperty property, @Nullable Exception thrown, Context context) {
            // A line that cannot be read is left out.
        }

        Optional<CalendarReply> reply() {
            var uid = values.get("UID");
            var stamp = moment(values.getOrDefault("DTSTAMP", ""));
            var sequence = number(values.getOrDefault("SEQUENCE", "0"));
            if (!"REPLY".equalsIgnoreCase(method)
                    || events != 1
                    || attendees.size() != 1
                    || uid == null
                    || stamp.isEmpty()
                    || sequence.isEmpty()) {
                return Optional.empty();
            }
            var attendee = attendees.getFirst();
            var address = attendee.getValue().strip();
            var status = attendee.getParameters().first("PARTSTAT");
            if (!address.regionMatches(true, 0, MAILTO, 0, MAILTO.length()) || status == null) {
                return Optional.empty();
            }
            return Optional.of(new CalendarReply(
                    VObjectPropertyValues.unescape(uid).strip(),
                    sequence.get(),
                    address.substring(MAILTO.length()),
                    status.toUpperCase(Locale.ROOT),
                    stamp.get()));
        }

        private static Optional<Instant> moment(String text) {
            try {
                return Optional.of(LocalDateTime.parse(text.strip(), MOMENT).toInstant(ZoneOffset.UTC));
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        }

        private static Optional<Integer> number(String text) {
            try {
                return Optional.of(Integer.valueOf(text.strip()));
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }
    }
}
