package nl.klankbord.people;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;

/** Colleagues for tests: everything about them is filled in, what they know is given. */
final class Newcomers {

    static final String PHONE = "0165 12 34 56";

    private Newcomers() {}

    static NewExpertise said(ExpertiseOrigin by, String topic, Instant when) {
        return new NewExpertise(topic, 3, "", when, false, by);
    }

    static ColleagueId register(People people, CurrentActor current, PartnerId partner, NewExpertise... lines) {
        var ids = new ArrayList<ColleagueId>();
        current.asPortal(() -> ids.addAll(people.register(List.of(noor(partner, lines)))));
        return ids.getFirst();
    }

    private static NewColleague noor(PartnerId partner, NewExpertise... lines) {
        return new NewColleague(
                "N" + partner
                        + Stream.of(lines).map(NewExpertise::topic).toList().hashCode(),
                partner,
                "Noor",
                "van",
                "Zundert",
                "Ruimte",
                "Planjurist",
                "Denkt mee",
                "noor@zundert.example",
                PHONE,
                Set.of(DayOfWeek.MONDAY),
                List.of("Nederlands"),
                "Over mij.",
                List.of("Centrumplan"),
                List.of(lines),
                List.of(),
                Set.of(Intent.ASK_ME),
                null,
                null,
                null,
                null);
    }
}
