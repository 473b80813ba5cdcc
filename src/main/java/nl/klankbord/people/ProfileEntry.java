package nl.klankbord.people;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.klankbord.base.ColleagueId;
import org.jspecify.annotations.Nullable;

/** What somebody writes about themself; name and organisation come from the organisation. */
public record ProfileEntry(
        String department,
        String jobTitle,
        String mail,
        String phone,
        List<String> languages,
        String headline,
        String about,
        List<String> projects,
        List<ExpertiseEntry> expertise,
        Set<Intent> intents,
        List<String> wantsToLearn,
        Set<DayOfWeek> workingDays,
        int capacity,
        @Nullable LocalDate awayFrom,
        @Nullable LocalDate awayUntil,
        @Nullable ColleagueId standIn,
        Set<Hidden> hidden) {

    /** What a person may keep to themself and the administrators of the own partner. */
    public enum Hidden {
        PHONE,
        WORKING_DAYS,
        PHOTO,
        EVIDENCE
    }

    public ProfileEntry {
        languages = List.copyOf(languages);
        projects = List.copyOf(projects);
        expertise = List.copyOf(expertise);
        intents = ordered(Intent.class, intents);
        wantsToLearn = List.copyOf(wantsToLearn);
        workingDays = ordered(DayOfWeek.class, workingDays);
        hidden = ordered(Hidden.class, hidden);
    }

    private static <E extends Enum<E>> Set<E> ordered(Class<E> type, Set<E> values) {
        var copy = EnumSet.noneOf(type);
        copy.addAll(values);
        return Collections.unmodifiableSet(copy);
    }
}
