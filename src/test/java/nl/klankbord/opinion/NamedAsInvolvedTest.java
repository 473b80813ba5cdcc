package nl.klankbord.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.opinion.StepOutcome.Done;
import nl.klankbord.opinion.StepOutcome.Refused;
import nl.klankbord.people.People;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever is named as involved gives no opinion and no second look, and does not learn it from a card. */
@PortalTest
@SuppressWarnings("NullAway.Init")
class NamedAsInvolvedTest {

    @Autowired
    private OpinionAsking asking;

    @Autowired
    private OpinionDesk desk;

    @Autowired
    private OpinionAdvice advice;

    @Autowired
    private People people;

    @Autowired
    private CurrentActor current;

    @Autowired
    private As as;

    @Autowired
    private Clock clock;

    private final PartnerId there = PartnerId.random();
    private final PartnerId here = PartnerId.random();
    private Actor requester;
    private Actor reviewer;
    private Actor involved;
    private Actor neighbour;

    @BeforeEach
    void people() {
        var somebody = new Somebody(people, current, as, clock);
        requester = somebody.at(here);
        neighbour = somebody.at(here);
        reviewer = somebody.at(there);
        involved = somebody.at(there);
    }

    private OpinionId queued(Visibility visibility) {
        var entry = Questions.about(
                "kabels " + UUID.randomUUID().toString().substring(0, 8),
                visibility,
                LocalDate.ofInstant(clock.instant(), WorkingDays.HERE).plusDays(20));
        var asked = asking.ask(
                Questions.involving(entry, List.of(involved.colleague().toString())), requester);
        assertThat(asked.outcome()).isInstanceOf(Done.class);
        take(asked.id(), new OpinionMove.Queue(), requester);
        return asked.id();
    }

    private void take(OpinionId id, OpinionMove move, Actor who) {
        assertThat(desk.take(id, move, who)).as(move.toString()).isInstanceOf(Done.class);
    }

    @Test
    void whoSeesTheCardOnlyIsNotToldThatTheTextNamesThem() {
        var id = queued(Visibility.PARTIES_ONLY);
        assertThat(desk.open(id, involved).orElseThrow().barred()).isEqualTo(Refusal.NOT_INDEPENDENT);
        assertThat(desk.take(id, new OpinionMove.Claim(), involved)).isEqualTo(new Refused(Refusal.NOT_INDEPENDENT));
        assertThat(desk.open(id, reviewer).orElseThrow().barred()).isNull();
    }

    @Test
    void whoReadsTheTextIsToldWhy() {
        var id = queued(Visibility.OPEN_NETWORK);
        assertThat(desk.open(id, involved).orElseThrow().barred()).isEqualTo(Refusal.NAMED_AS_INVOLVED);
        assertThat(desk.take(id, new OpinionMove.Claim(), involved)).isEqualTo(new Refused(Refusal.NAMED_AS_INVOLVED));
    }

    @Test
    void theSecondReaderIsAsIndependentAsTheFirst() {
        var id = queued(Visibility.PARTIES_ONLY);
        take(id, new OpinionMove.Claim(), reviewer);
        take(id, new OpinionMove.Accept(Declaration.free(), null), reviewer);
        take(id, new OpinionMove.Start(), reviewer);
        advice.save(id, Questions.advice("Het mag"), reviewer);
        assertThat(desk.take(id, new OpinionMove.AskCheck(involved.colleague()), reviewer))
                .isEqualTo(new Refused(Refusal.NAMED_AS_INVOLVED));
        assertThat(desk.take(id, new OpinionMove.AskCheck(neighbour.colleague()), reviewer))
                .isEqualTo(new Refused(Refusal.OF_OWN_PARTNER));
        assertThat(desk.take(id, new OpinionMove.AskCheck(requester.colleague()), reviewer))
                .isEqualTo(new Refused(Refusal.CHECKER_TAKES_PART));
        var colleague = new Somebody(people, current, as, clock).at(there);
        take(id, new OpinionMove.AskCheck(colleague.colleague()), reviewer);
        take(id, new OpinionMove.Check(false, "Noem de bron"), colleague);
        // A second look by the same reader is none too many.
        take(id, new OpinionMove.AskCheck(colleague.colleague()), reviewer);
    }
}
