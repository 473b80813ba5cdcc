package nl.klankbord.demo;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An invented colleague. Nobody real is meant: mail addresses end in the reserved domain {@code .example} and phone
 * numbers are made up. Fields that a sparse profile leaves open are empty texts, lists and sets.
 *
 * @param externalId how the own organisation knows the person, such as {@code RU-0001}
 * @param username what the person signs in with; only the eight demo accounts have one
 * @param givenName first name
 * @param infix tussenvoegsel as it is written after a first name, such as {@code van den}
 * @param familyName family name without infix
 * @param partner name of the partner organisation
 * @param department department, in the partner's own wording
 * @param jobTitle job
 * @param headline one line under the name
 * @param mail work address
 * @param phone invented number
 * @param workingDays days of work, in the order of the week
 * @param languages languages spoken
 * @param about a few sentences in own words
 * @param projects projects worked on
 * @param expertise what the person knows
 * @param wantsToLearn preferred terms of topics to learn
 * @param trainer gives training
 * @param facilitator guides intervision
 * @param availableForSecondOpinion can be asked for a second opinion
 * @param availableForIntervision would join an intervision circle
 * @param managerExternalId external id of the manager, if any
 * @param awayForDays days from today that the person is away, or null when present
 * @param standInExternalId external id of the stand-in, perhaps at another partner
 * @param knows what the person really knows, whatever the profile says and however it says it: the generator's id of a
 *     subject with the level, 1 (basis) to 5 (vraagbaak). A search is judged by it; the directory never reads it
 * @param notTheirs id of the subject that the profile names as somebody else's, if any
 */
public record DemoColleague(
        String externalId,
        @Nullable String username,
        String givenName,
        @Nullable String infix,
        String familyName,
        String partner,
        String department,
        String jobTitle,
        String headline,
        String mail,
        String phone,
        Set<DayOfWeek> workingDays,
        List<String> languages,
        String about,
        List<String> projects,
        List<DemoExpertise> expertise,
        List<String> wantsToLearn,
        boolean trainer,
        boolean facilitator,
        boolean availableForSecondOpinion,
        boolean availableForIntervision,
        @Nullable String managerExternalId,
        @Nullable Integer awayForDays,
        @Nullable String standInExternalId,
        Map<String, Integer> knows,
        @Nullable String notTheirs) {

    /** Copies the collections; the days keep the order of the week, which {@link Set#copyOf} would not. */
    public DemoColleague {
        workingDays = workingDays.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(workingDays));
        languages = List.copyOf(languages);
        projects = List.copyOf(projects);
        expertise = List.copyOf(expertise);
        wantsToLearn = List.copyOf(wantsToLearn);
        knows = Map.copyOf(knows);
    }

    /** The whole name as it is said: {@code Marlies van den Heuvel}. */
    public String fullName() {
        return infix == null ? givenName + " " + familyName : givenName + " " + infix + " " + familyName;
    }
}
