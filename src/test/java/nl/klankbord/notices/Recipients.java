package nl.klankbord.notices;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.people.NewColleague;
import nl.klankbord.people.NewExpertise;
import nl.klankbord.people.People;
import nl.klankbord.testing.As;

/** Colleagues to tell something to. */
final class Recipients {

    private Recipients() {}

    /** A new colleague with this address, who knows these topics; nobody is signed in as them. */
    static ColleagueId registered(
            People people, CurrentActor current, PartnerId partner, String mail, NewExpertise... lines) {
        var ids = new ArrayList<ColleagueId>();
        current.asPortal(() -> ids.addAll(people.register(List.of(new NewColleague(
                UUID.randomUUID().toString(),
                partner,
                "Noor",
                "van",
                "Zundert",
                "Ruimte",
                "Planjurist",
                "",
                mail,
                "",
                Set.of(),
                List.of(),
                "",
                List.of(),
                List.of(lines),
                List.of(),
                Set.of(),
                null,
                null,
                null,
                null)))));
        return ids.getFirst();
    }

    /** A new colleague with an address, signed in. */
    static Actor signedIn(People people, CurrentActor current, As as) {
        var partner = PartnerId.random();
        return as.colleague(registered(people, current, partner, "noor@zundert.example"), partner);
    }
}
