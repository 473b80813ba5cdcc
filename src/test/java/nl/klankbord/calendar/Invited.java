package nl.klankbord.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.people.NewColleague;
import nl.klankbord.people.People;

/** Colleagues to invite. */
final class Invited {

    private Invited() {}

    /** New colleagues, called {@code given <n>}, at {@code <given><n>-….example}. */
    static List<ColleagueId> colleagues(
            People people, CurrentActor current, PartnerId partner, String given, int count) {
        var list = new ArrayList<NewColleague>();
        for (var n = 0; n < count; n++) {
            list.add(new NewColleague(
                    UUID.randomUUID().toString(),
                    partner,
                    given + n,
                    "van",
                    "Zundert",
                    "Ruimte",
                    "Planjurist",
                    "",
                    given.toLowerCase(java.util.Locale.ROOT) + n + "@zundert.example",
                    "",
                    Set.of(),
                    List.of(),
                    "",
                    List.of(),
                    List.of(),
                    List.of(),
                    Set.of(),
                    null,
                    null,
                    null,
                    null));
        }
        var ids = new ArrayList<ColleagueId>();
        current.asPortal(() -> ids.addAll(people.register(list)));
        return ids;
    }
}
