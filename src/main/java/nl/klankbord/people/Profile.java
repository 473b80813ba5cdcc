package nl.klankbord.people;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that one reader may see of a colleague. What is hidden from the reader is empty.
 *
 * @param version to hand back when it is edited
 * @param photo also when only the reader may see it
 * @param expertise highest level first, stale lines last
 * @param retired what does not hold any more, for its own person only
 * @param employments whom the person works for besides the own partner, now or later
 * @param employmentsEditable the reader may write down that the person works for another partner
 * @param own the reader is this person
 * @param editable the reader may change it
 */
public record Profile(
        ColleagueCard card,
        int version,
        @Nullable UUID photo,
        String department,
        String headline,
        String about,
        List<String> projects,
        List<String> languages,
        String mail,
        String phone,
        @Nullable ColleagueCard manager,
        Presence presence,
        List<ProfileTopic> expertise,
        List<ProfileTopic> retired,
        Set<Intent> intents,
        List<String> wantsToLearn,
        List<EvidenceSource.Evidence> evidence,
        List<OtherEmployment> employments,
        boolean employmentsEditable,
        boolean own,
        boolean editable) {

    public Profile {
        projects = List.copyOf(projects);
        languages = List.copyOf(languages);
        expertise = List.copyOf(expertise);
        retired = List.copyOf(retired);
        intents = Set.copyOf(intents);
        wantsToLearn = List.copyOf(wantsToLearn);
        evidence = List.copyOf(evidence);
        employments = List.copyOf(employments);
    }
}
