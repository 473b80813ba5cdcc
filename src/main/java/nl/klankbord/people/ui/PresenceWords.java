package nl.klankbord.people.ui;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.klankbord.base.Texts;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.people.Availability;
import nl.klankbord.people.Presence;
import org.springframework.stereotype.Component;

/** Says in words when somebody works and can be asked. */
@Component
public class PresenceWords {

    private static final int DAYS_THAT_MAKE_A_RANGE = 3;

    private final Texts texts;

    PresenceWords(Texts texts) {
        this.texts = texts;
    }

    /** "Beschikbaar. Werkt maandag tot en met donderdag." */
    public String of(Presence presence, Locale language) {
        var sentences = new ArrayList<String>();
        if (presence.availability() == Availability.AWAY && presence.awayUntil() != null) {
            sentences.add(
                    texts.get(language, "people.availability.until", Dates.withDay(presence.awayUntil(), language)));
        } else {
            sentences.add(texts.get(language, "people.availability." + presence.availability()));
        }
        if (presence.standIn() != null) {
            sentences.add(texts.get(
                    language, "people.availability.stand-in", presence.standIn().name()));
        }
        if (presence.availability() != Availability.AWAY
                && !presence.workingDays().isEmpty()) {
            sentences.add(texts.get(language, "people.works", days(presence.workingDays(), language)));
        }
        return String.join(" ", sentences);
    }

    /** "maandag tot en met donderdag", "maandag, dinsdag en vrijdag". */
    String days(List<DayOfWeek> days, Locale language) {
        var last = days.getLast();
        if (days.size() >= DAYS_THAT_MAKE_A_RANGE
                && last.getValue() - days.getFirst().getValue() == days.size() - 1) {
            return texts.get(language, "people.days.range", name(days.getFirst(), language), name(last, language));
        }
        if (days.size() == 1) {
            return name(last, language);
        }
        var before = days.subList(0, days.size() - 1).stream()
                .map(day -> name(day, language))
                .toList();
        return texts.get(language, "people.days.and", String.join(", ", before), name(last, language));
    }

    static String name(DayOfWeek day, Locale language) {
        return day.getDisplayName(TextStyle.FULL, Texts.nearest(language));
    }
}
