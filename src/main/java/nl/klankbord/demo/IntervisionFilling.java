package nl.klankbord.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.klankbord.access.Accounts;
import nl.klankbord.demo.DemoIntervision.Programme;
import nl.klankbord.demo.DemoOpinions.Member;
import nl.klankbord.gate.GateAnswers;
import nl.klankbord.intervision.brought.BroughtCases;
import nl.klankbord.intervision.meeting.MeetingArchive;
import nl.klankbord.intervision.meeting.after.AfterArchive;
import nl.klankbord.intervision.programme.ProgrammeArchive;
import nl.klankbord.intervision.programme.ProgrammeArchive.Begun;
import nl.klankbord.vocabulary.Vocabulary;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings the intervision of the demonstration in, whole or not at all. */
final class IntervisionFilling implements Filling {

    /** How long after a meeting its questions closed. */
    private static final Duration CLOSED_AFTER = Duration.ofDays(7);

    private final ProgrammeArchive programmes;
    private final MeetingArchive meetings;
    private final AfterArchive afterwards;
    private final BroughtCases cases;
    private final Accounts accounts;
    private final Vocabulary topics;
    private final TransactionTemplate transaction;
    private final Clock clock;

    IntervisionFilling(
            ProgrammeArchive programmes,
            MeetingArchive meetings,
            AfterArchive afterwards,
            BroughtCases cases,
            Accounts accounts,
            Vocabulary topics,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.programmes = programmes;
        this.meetings = meetings;
        this.afterwards = afterwards;
        this.cases = cases;
        this.accounts = accounts;
        this.topics = topics;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** @param members the network, demo accounts first */
    @Override
    public void fill(List<Member> members) {
        if (programmes.isEmpty()) {
            var demo = new DemoIntervision(members, topics::topicNamed, clock.instant());
            transaction.executeWithoutResult(_ -> demo.all().forEach(programme -> take(programme, demo)));
        }
    }

    private void take(Programme programme, DemoIntervision demo) {
        var taken = programmes.register(programme.past());
        for (var number = 1; number <= taken.circles().size(); number++) {
            var circle = taken.circles().get(number - 1);
            meetings.register(circle.id(), demo.meetings(programme, number, circle.members()))
                    .forEach(over -> afterwards.register(
                            over.id(),
                            demo.answers(circle.members()),
                            over.heldAt().plus(CLOSED_AFTER)));
        }
        if (programme.over()) {
            programmes.close(taken.id(), clock.instant().minus(CLOSED_AFTER));
        } else {
            taken.circles().forEach(circle -> bring(circle, demo));
        }
    }

    private void bring(Begun circle, DemoIntervision demo) {
        demo.cases().stream()
                .filter(brought -> circle.members().contains(brought.bringer()))
                .forEach(brought -> accounts.actorOf(brought.bringer())
                        .ifPresent(actor -> cases.bring(circle.id(), brought.entry(), GateAnswers.none(), actor)));
    }
}
