package nl.klankbord.demo;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.klankbord.access.Accounts;
import nl.klankbord.access.Actor;
import nl.klankbord.actions.ActionArchive;
import nl.klankbord.actions.Actions;
import nl.klankbord.actions.OriginRef;
import nl.klankbord.actions.PastAction;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.demo.DemoActions.Given;
import nl.klankbord.demo.DemoOpinions.Member;
import nl.klankbord.intervision.Circles;
import nl.klankbord.intervision.meeting.CircleActions;
import nl.klankbord.opinion.OpinionActions;
import nl.klankbord.opinion.OpinionDesk;
import nl.klankbord.opinion.OpinionQuery;
import nl.klankbord.training.AgendaQuery;
import nl.klankbord.training.TrainingActions;
import nl.klankbord.training.Trainings;

/** Brings the actions of the demonstration in, whole or not at all, of what their givers take part in. */
final class ActionFilling implements Filling {

    private static final PageRequest SOME = new PageRequest(1, 30);
    private static final int SEASON = 120;

    private final ActionArchive archive;
    private final Actions actions;
    private final OpinionDesk opinions;
    private final Trainings trainings;
    private final Circles circles;
    private final Accounts accounts;
    private final Clock clock;

    ActionFilling(
            ActionArchive archive,
            Actions actions,
            OpinionDesk opinions,
            Trainings trainings,
            Circles circles,
            Accounts accounts,
            Clock clock) {
        this.archive = archive;
        this.actions = actions;
        this.opinions = opinions;
        this.trainings = trainings;
        this.circles = circles;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @param members the network, demo accounts first */
    @Override
    public void fill(List<Member> members) {
        if (archive.isEmpty()) {
            var now = clock.instant();
            archive.register(new DemoActions(now)
                    .all().stream()
                            .flatMap(given -> past(given, members, now).stream())
                            .toList());
        }
    }

    private Optional<PastAction> past(Given given, List<Member> members, Instant now) {
        var by = account(given.by(), members);
        var actor = accounts.actorOf(by.id()).orElseThrow();
        var origin = origin(given.from(), actor, now);
        if (origin.isEmpty() && !given.from().isEmpty()) {
            return Optional.empty();
        }
        var to = doer(given.to(), by, origin, actor, members);
        return Optional.of(new PastAction(
                origin.orElse(null),
                by.id(),
                to.id(),
                to.partner(),
                given.what(),
                given.note(),
                given.due(),
                given.state(),
                given.addedAt(),
                given.isOpen() ? null : given.settledAt()));
    }

    private Optional<OriginRef> origin(String from, Actor actor, Instant now) {
        return switch (from) {
            case "opinion" ->
                first(Stream.of(OpinionQuery.View.MINE, OpinionQuery.View.FOR_ME)
                        .flatMap(view -> opinions.list(OpinionQuery.of(view, SOME), actor).items().stream())
                        .map(line -> OpinionActions.of(line.card().id()))
                        .sorted((one, other) -> Integer.compare(
                                actions.parties(other, actor).size(),
                                actions.parties(one, actor).size())));
            case "training" -> first(Stream.concat(mine(actor, now, 0, SEASON), mine(actor, now, -SEASON, 0)));
            case "circle" -> first(circles.of(actor.colleague()).stream().map(circle -> CircleActions.of(circle.id())));
            default -> Optional.empty();
        };
    }

    /** What this person gives, so many days from today. */
    private Stream<OriginRef> mine(Actor actor, Instant now, int from, int to) {
        var today = now.atZone(WorkingDays.HERE).toLocalDate();
        var near = AgendaQuery.between(today.plusDays(from), today.plusDays(to), SOME);
        return trainings
                .agenda(
                        new AgendaQuery(
                                near.from(),
                                near.to(),
                                near.partners(),
                                near.topics(),
                                near.place(),
                                near.seatsFree(),
                                true,
                                near.words(),
                                near.course(),
                                near.page()),
                        actor)
                .items()
                .stream()
                .filter(card -> card.giving())
                .map(card -> TrainingActions.of(card.id()));
    }

    private static Optional<OriginRef> first(Stream<OriginRef> some) {
        return some.findFirst();
    }

    private Member doer(String to, Member by, Optional<OriginRef> origin, Actor actor, List<Member> members) {
        if (to.equals("self")) {
            return by;
        }
        if (!to.equals("other")) {
            return account(to, members);
        }
        var parties = origin.map(ref -> actions.parties(ref, actor)).orElse(Set.<ColleagueId>of());
        var others = members.stream()
                .filter(member -> parties.contains(member.id()) && !member.id().equals(by.id()))
                .toList();
        return others.isEmpty() ? by : others.getFirst();
    }

    private static Member account(String username, List<Member> members) {
        return members.stream()
                .filter(member -> username.equals(member.person().username()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No demo account " + username));
    }
}
