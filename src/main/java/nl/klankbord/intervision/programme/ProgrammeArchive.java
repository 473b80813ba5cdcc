package nl.klankbord.intervision.programme;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.klankbord.access.Role;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.ProgrammeId;
import nl.klankbord.intervision.ProgrammeState;
import nl.klankbord.intervision.compose.Budget;
import nl.klankbord.intervision.compose.ComposeOutcome;
import nl.klankbord.intervision.compose.Composer;
import nl.klankbord.intervision.compose.Progress;
import nl.klankbord.intervision.programme.ProposalStore.Content;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over programmes that were planned before. Circles are made by the same rules as always, but nobody is told of them
 * any more.
 */
@Service
@RolesAllowed(Role.Names.NETWORK_ADMIN)
public class ProgrammeArchive {

    /** Circles that keep the rules, and are somewhat better than the first that do. */
    private static final long STEPS = 60_000;

    private final ProgrammeRepository programmes;
    private final MembershipRepository memberships;
    private final CircleRepository circles;
    private final Populations populations;
    private final ProposalStore proposals;
    private final Clock clock;

    ProgrammeArchive(
            ProgrammeRepository programmes,
            MembershipRepository memberships,
            CircleRepository circles,
            Populations populations,
            ProposalStore proposals,
            Clock clock) {
        this.programmes = programmes;
        this.memberships = memberships;
        this.circles = circles;
        this.populations = populations;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** A programme that was taken over, and its circles when they began. */
    public record Taken(ProgrammeId id, List<Begun> circles) {

        public Taken {
            circles = List.copyOf(circles);
        }
    }

    /** A circle that began, in which everybody accepted. */
    public record Begun(CircleId id, List<ColleagueId> members) {

        public Begun {
            members = List.copyOf(members);
        }
    }

    /** Whether there is no programme yet. */
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return programmes.latestFirst().isEmpty();
    }

    /** Takes over a programme as far as it runs. Costs about a second for a hundred people, for making their circles. */
    @Transactional
    public Taken register(PastProgramme past) {
        var since = past.madeAt()
                .plus(Duration.between(past.madeAt(), clock.instant()).dividedBy(2));
        var programme = new Programme(ProgrammeId.random(), past.entry(), past.maker(), Secrets.next(), past.madeAt());
        programme.openEnrolment(past.madeAt());
        programmes.saveAndFlush(programme);
        past.enrolled()
                .forEach(one -> memberships.save(
                        new Membership(programme.id(), one.person(), one.partner(), one.entry(), past.madeAt())));
        memberships.flush();
        var begun = new ArrayList<Begun>();
        if (past.state() != ProgrammeState.ENROLMENT_OPEN) {
            programme.compose(0, since);
            var composed = composed(programme);
            if (past.state() == ProgrammeState.COMPOSING) {
                keep(programme, composed);
            } else {
                begun.addAll(send(programme, past, composed, since));
            }
        }
        programmes.saveAndFlush(programme);
        return new Taken(programme.id(), begun);
    }

    /** It is over, since this moment; what people said when they enrolled is gone. */
    @Transactional
    public void close(ProgrammeId id, Instant at) {
        programmes.findById(id.value()).ifPresent(programme -> {
            programme.evaluate(at);
            programme.close(at);
            programmes.saveAndFlush(programme);
            memberships.findByProgramme(id.value()).forEach(member -> {
                member.forget();
                memberships.save(member);
            });
            circles.findByProgrammeOrderByNumber(id.value()).forEach(circle -> {
                circle.end(at);
                circles.save(circle);
            });
        });
    }

    private ComposeOutcome composed(Programme programme) {
        return Composer.compose(
                populations.gathered(programme).population(), Budget.ofSteps(STEPS, STEPS), Progress.NONE);
    }

    private void keep(Programme programme, ComposeOutcome found) {
        proposals.begin(programme.id(), UUID.randomUUID(), Proposals.USUAL, clock.instant());
        proposals.keep(
                programme.id(),
                new Content(
                        Plan.EMPTY.become(found.composition()),
                        List.of(),
                        List.of(),
                        found instanceof ComposeOutcome.Composed composed
                                ? (int) Math.min(100, Math.ceil(composed.bound()))
                                : null));
    }

    private List<Begun> send(Programme programme, PastProgramme past, ComposeOutcome found, Instant since) {
        var members = populations.gathered(programme).memberships();
        var begun = new ArrayList<Begun>();
        for (var number = 1; number <= found.composition().circles(); number++) {
            var people = found.composition().members(number);
            if (people.isEmpty()) {
                continue;
            }
            var circle = new Circle(CircleId.random(), programme.id(), begun.size() + 1);
            for (var person : people) {
                var member = Objects.requireNonNull(members.get(person));
                member.propose(circle.id(), since);
                if (!past.undecided().contains(person)) {
                    member.accept(since);
                }
                memberships.save(member);
            }
            if (past.state() == ProgrammeState.RUNNING) {
                circle.start(since);
            }
            circles.save(circle);
            begun.add(new Begun(circle.id(), people));
        }
        programme.propose(since);
        if (past.state() == ProgrammeState.RUNNING) {
            programme.run(since);
            return begun;
        }
        return List.of();
    }
}
