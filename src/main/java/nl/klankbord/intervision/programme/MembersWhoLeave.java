package nl.klankbord.intervision.programme;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.intervision.ProgrammeId;
import nl.klankbord.intervision.ProgrammeState;
import nl.klankbord.people.ColleaguesLeft;
import nl.klankbord.people.People;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of who leaves their organisation: they leave their circles, and what they asked for and said is gone where
 * there is no circle yet. Who organises the programme hears of it. In the transaction that says so; safe to repeat.
 */
@Component
class MembersWhoLeave {

    private static final Set<ProgrammeState> OVER = Set.of(ProgrammeState.CLOSED, ProgrammeState.CANCELLED);

    private final MembershipRepository memberships;
    private final PrivateWishes wishes;
    private final Acceptance acceptance;
    private final People people;
    private final ProgrammeWork work;

    MembersWhoLeave(
            MembershipRepository memberships,
            PrivateWishes wishes,
            Acceptance acceptance,
            People people,
            ProgrammeWork work) {
        this.memberships = memberships;
        this.wishes = wishes;
        this.acceptance = acceptance;
        this.people = people;
        this.work = work;
    }

    @EventListener
    void on(ColleaguesLeft left) {
        if (left.ids().isEmpty()) {
            return;
        }
        var ids = left.ids().stream().map(ColleagueId::value).collect(Collectors.toSet());
        memberships.programmesAheadWith(ids).forEach(programme -> leave(new ProgrammeId(programme), ids));
    }

    private void leave(ProgrammeId id, Set<UUID> gone) {
        work.under(id, programme -> {
            if (!OVER.contains(programme.state())) {
                memberships.findByProgramme(id.value()).stream()
                        .filter(each -> gone.contains(each.person().value()))
                        .forEach(each -> leave(programme, each));
            }
            return programme;
        });
    }

    private void leave(Programme programme, Membership membership) {
        wishes.erase(programme.id(), membership.person());
        if (membership.circle() == null) {
            memberships.delete(membership);
        } else if (Membership.IN_CIRCLE.contains(membership.state())) {
            acceptance.change(programme, membership, null, each -> each.leave(work.now()));
        }
    }

    /** Those who take part in something that is not over and work nowhere any more: they left before the portal asked. */
    @Transactional(readOnly = true)
    public Set<ColleagueId> gone() {
        var all = memberships.peopleAhead().stream().map(ColleagueId::new).collect(Collectors.toSet());
        var gone = new HashSet<>(all);
        gone.removeAll(people.present(all));
        return gone;
    }

    /** Does what is done when somebody leaves, unless this one came back. */
    @Transactional
    public void leave(ColleagueId who) {
        if (people.present(List.of(who)).isEmpty()) {
            on(new ColleaguesLeft(Set.of(who)));
        }
    }
}
