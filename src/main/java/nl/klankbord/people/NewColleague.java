package nl.klankbord.people;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.klankbord.base.PartnerId;
import org.jspecify.annotations.Nullable;

/**
 * What makes a colleague.
 *
 * @param externalId kept exactly as given, unique in the partner
 * @param infix tussenvoegsel, if any
 * @param expertise what the person knows, each topic once
 * @param wantsToLearn terms of topics
 * @param managerExternalId somebody of the same list, of the same partner before others
 * @param standInExternalId likewise
 */
public record NewColleague(
        String externalId,
        PartnerId partner,
        String givenName,
        @Nullable String infix,
        String familyName,
        String department,
        String jobTitle,
        String headline,
        String mail,
        String phone,
        Set<DayOfWeek> workingDays,
        List<String> languages,
        String about,
        List<String> projects,
        List<NewExpertise> expertise,
        List<String> wantsToLearn,
        Set<Intent> intents,
        @Nullable String managerExternalId,
        @Nullable LocalDate awayFrom,
        @Nullable LocalDate awayUntil,
        @Nullable String standInExternalId) {

    public NewColleague {
        workingDays = Set.copyOf(workingDays);
        languages = List.copyOf(languages);
        projects = List.copyOf(projects);
        expertise = List.copyOf(expertise);
        wantsToLearn = List.copyOf(wantsToLearn);
        intents = Set.copyOf(intents);
    }
}
