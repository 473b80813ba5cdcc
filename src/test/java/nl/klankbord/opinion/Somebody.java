package nl.klankbord.opinion;

import java.time.Clock;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.Grant;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.people.ExpertiseOrigin;
import nl.klankbord.people.Intent;
import nl.klankbord.people.NewColleague;
import nl.klankbord.people.NewExpertise;
import nl.klankbord.people.People;
import nl.klankbord.testing.As;
import org.jspecify.annotations.Nullable;

/** Makes colleagues who can sign in. */
final class Somebody {

    private final People people;
    private final CurrentActor current;
    private final As as;
    private final Clock clock;

    Somebody(People people, CurrentActor current, As as, Clock clock) {
        this.people = people;
        this.current = current;
        this.as = as;
        this.clock = clock;
    }

    Actor at(PartnerId partner, Grant... grants) {
        return as.colleague(register(partner, null, 0), partner, grants);
    }

    Actor knowing(PartnerId partner, String topic, int level) {
        return as.colleague(register(partner, topic, level), partner);
    }

    private ColleagueId register(PartnerId partner, @Nullable String topic, int level) {
        var ids = new ArrayList<ColleagueId>();
        var lines = topic == null
                ? List.<NewExpertise>of()
                : List.of(new NewExpertise(topic, level, "", clock.instant(), false, ExpertiseOrigin.OWN));
        current.asPortal(() -> ids.addAll(people.register(List.of(new NewColleague(
                "S" + UUID.randomUUID(),
                partner,
                "Sam",
                null,
                "Proef" + UUID.randomUUID().toString().substring(0, 6),
                "Ruimte",
                "Adviseur",
                "",
                "sam@proef.example",
                "",
                Set.of(DayOfWeek.MONDAY),
                List.of(),
                "",
                List.of(),
                lines,
                List.of(),
                Set.of(Intent.SECOND_OPINION),
                null,
                null,
                null,
                null)))));
        return ids.getFirst();
    }
}
