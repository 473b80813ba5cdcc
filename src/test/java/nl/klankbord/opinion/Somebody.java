package nl.klankbord.opinion;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
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
public final class Somebody {

    private final People people;
    private final CurrentActor current;
    private final As as;
    private final Clock clock;

    public Somebody(People people, CurrentActor current, As as, Clock clock) {
        this.people = people;
        this.current = current;
        this.as = as;
        this.clock = clock;
    }

    public Actor at(PartnerId partner, Grant... grants) {
        return as.colleague(register(partner, null, 0), partner, grants);
    }

    public Actor knowing(PartnerId partner, String topic, int level) {
        return as.colleague(register(partner, topic, level), partner);
    }

    /** Who knows the topic and is away for long; the answer is who stands in, at another partner. */
    Actor standingInFor(PartnerId partner, String topic, PartnerId elsewhere) {
        var standIn = "S" + UUID.randomUUID();
        var ids = new ArrayList<ColleagueId>();
        current.asPortal(() -> ids.addAll(people.register(List.of(
                colleague(standIn, elsewhere, List.of(), null, null),
                colleague(
                        "S" + UUID.randomUUID(),
                        partner,
                        List.of(new NewExpertise(topic, 5, "", clock.instant(), false, ExpertiseOrigin.OWN)),
                        LocalDate.parse("2020-01-01"),
                        standIn)))));
        return as.colleague(ids.getFirst(), elsewhere);
    }

    private ColleagueId register(PartnerId partner, @Nullable String topic, int level) {
        var ids = new ArrayList<ColleagueId>();
        var lines = topic == null
                ? List.<NewExpertise>of()
                : List.of(new NewExpertise(topic, level, "", clock.instant(), false, ExpertiseOrigin.OWN));
        current.asPortal(() ->
                ids.addAll(people.register(List.of(colleague("S" + UUID.randomUUID(), partner, lines, null, null)))));
        return ids.getFirst();
    }

    private static NewColleague colleague(
            String externalId,
            PartnerId partner,
            List<NewExpertise> lines,
            @Nullable LocalDate awayFrom,
            @Nullable String standIn) {
        return new NewColleague(
                externalId,
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
                awayFrom,
                null,
                standIn);
    }
}
