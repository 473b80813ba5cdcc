package nl.klankbord.opinion;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.klankbord.access.Role;
import nl.klankbord.access.RoleHolders;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.notices.NewNotice;
import nl.klankbord.notices.NoticeKind;
import nl.klankbord.notices.NoticeKindSource;
import nl.klankbord.notices.Notices;
import nl.klankbord.notices.Pace;
import nl.klankbord.people.ManagerLines;
import nl.klankbord.people.People;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells those who are no party of a request that it does not go on by itself: coordinators, and for a requester who left
 * the manager, or else the administrators of the partner. Of what is for named people coordinators hear that there is
 * something, without which, and nobody else hears anything.
 */
@Component
class StuckNotices implements NoticeKindSource {

    private static final NoticeKind STUCK = new NoticeKind("opinion-stuck", "opinion.kind.stuck", Pace.DIRECT);
    private static final int ALL_TIME = 100;

    private final OpinionRepository repository;
    private final RoleHolders holders;
    private final ManagerLines managers;
    private final People people;
    private final Notices notices;

    StuckNotices(
            OpinionRepository repository, RoleHolders holders, ManagerLines managers, People people, Notices notices) {
        this.repository = repository;
        this.holders = holders;
        this.managers = managers;
        this.people = people;
        this.notices = notices;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(STUCK);
    }

    @EventListener
    void on(OpinionSignalled signal) {
        if (signal.clock() == OpinionClock.DELIVERY && signal.percent() == ALL_TIME) {
            tellCoordinators(signal.id(), "late|" + signal.round(), "opinion.notice.stuck.late", Set.of());
        }
    }

    @EventListener
    void on(CoordinatorAsked asked) {
        tellCoordinators(asked.id(), "asked|" + asked.since(), "opinion.notice.stuck.asked", Set.of(asked.by()));
    }

    @EventListener
    void on(PartyLeft left) {
        tellCoordinators(
                left.id(), left.part() + "|" + left.at(), "opinion.notice.stuck.left." + left.part(), Set.of());
        if (left.part() == Doer.REQUESTER) {
            repository.findById(left.id().value()).ifPresent(request -> tellWhoAnswersForRequester(request, left));
        }
    }

    private void tellWhoAnswersForRequester(OpinionRequest request, PartyLeft left) {
        var end = request.endsAt();
        if (end == null) {
            return;
        }
        var day = LocalDate.ofInstant(end, WorkingDays.HERE);
        var key = "requester-left|" + left.id() + "|" + left.at();
        if (request.visibility() != Visibility.NAMED_ONLY) {
            answering(request)
                    .forEach(hearer -> notices.tell(NewNotice.of(
                                    STUCK, hearer, key, "opinion.notice.requester-left", OpinionLinks.to(left.id()))
                            .with(day)));
        }
        var reviewer = request.parties().reviewer();
        if (reviewer != null) {
            notices.tell(NewNotice.of(
                            STUCK, reviewer, key, "opinion.notice.requester-left.reviewer", OpinionLinks.to(left.id()))
                    .with(day)
                    .inThread("opinion|" + left.id()));
        }
    }

    private Collection<ColleagueId> answering(OpinionRequest request) {
        var parties = request.parties();
        return managers.above(parties.requester()).stream()
                .filter(manager -> !people.present(Set.of(manager)).isEmpty())
                .findFirst()
                .<Collection<ColleagueId>>map(Set::of)
                .orElseGet(() -> holders.of(Role.PARTNER_ADMIN, parties.requesterPartner()));
    }

    private void tellCoordinators(OpinionId id, String what, String text, Set<ColleagueId> besides) {
        repository.findById(id.value()).ifPresent(request -> {
            var named = request.visibility() == Visibility.NAMED_ONLY;
            holders.of(Role.COORDINATOR).stream()
                    .filter(coordinator -> !besides.contains(coordinator))
                    .forEach(coordinator -> notices.tell(NewNotice.of(
                            STUCK,
                            coordinator,
                            "stuck|" + id + "|" + what,
                            named ? "opinion.notice.stuck.named" : text,
                            named ? OpinionLinks.DESK : OpinionLinks.to(id))));
        });
    }
}
