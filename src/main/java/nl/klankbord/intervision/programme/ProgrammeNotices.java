package nl.klankbord.intervision.programme;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klankbord.access.Role;
import nl.klankbord.access.RoleHolders;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.intervision.CircleStarted;
import nl.klankbord.intervision.IntervisionLinks;
import nl.klankbord.intervision.MembershipState;
import nl.klankbord.intervision.ProgrammeState;
import nl.klankbord.intervision.RemixWishes;
import nl.klankbord.notices.NewNotice;
import nl.klankbord.notices.NoticeKind;
import nl.klankbord.notices.NoticeKindSource;
import nl.klankbord.notices.Notices;
import nl.klankbord.notices.Pace;
import nl.klankbord.people.People;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Decides who hears what of a programme, in the transaction of what happened. Only the title of the programme is told:
 * never who declined or left, and never anything of a case.
 */
@Component
class ProgrammeNotices implements NoticeKindSource {

    private static final NoticeKind CIRCLE =
            new NoticeKind("intervision-circle", "intervision-programme.kind.circle", Pace.DIRECT);
    private static final NoticeKind ORGANISING =
            new NoticeKind("intervision-organising", "intervision-programme.kind.organising", Pace.DAILY);

    private final ProgrammeRepository programmes;
    private final CircleRepository circles;
    private final MembershipRepository memberships;
    private final CircleStarts starts;
    private final RemixWishes remixes;
    private final RoleHolders holders;
    private final People people;
    private final Notices notices;

    ProgrammeNotices(
            ProgrammeRepository programmes,
            CircleRepository circles,
            MembershipRepository memberships,
            CircleStarts starts,
            RemixWishes remixes,
            RoleHolders holders,
            People people,
            Notices notices) {
        this.programmes = programmes;
        this.circles = circles;
        this.memberships = memberships;
        this.starts = starts;
        this.remixes = remixes;
        this.holders = holders;
        this.people = people;
        this.notices = notices;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(CIRCLE, ORGANISING);
    }

    @EventListener
    void on(MembershipMoved moved) {
        programmes.findById(moved.programme().value()).ifPresent(programme -> {
            var key = moved.programme() + "|" + moved.person() + "|" + moved.to() + "|"
                    + moved.at().toEpochMilli();
            switch (moved.to()) {
                case PROPOSED -> {
                    if (moved.circle() != null) {
                        notices.tell(NewNotice.of(
                                        CIRCLE,
                                        moved.person(),
                                        key,
                                        "intervision-programme.notice.proposed",
                                        IntervisionLinks.toAcceptance(moved.circle()))
                                .with(programme.terms().title())
                                .inThread(thread(programme)));
                    }
                }
                case DECLINED -> organisers(programme, key, "intervision-programme.notice.declined");
                case LEFT -> left(programme, moved, key);
                case REQUESTED, ACCEPTED, PAUSED -> {}
            }
        });
    }

    private void left(Programme programme, MembershipMoved moved, String key) {
        var circle = moved.circle();
        if (circle == null) {
            return;
        }
        organisers(
                programme,
                key,
                starts.in(circle).size() < programme.terms().least()
                        ? "intervision-programme.notice.small"
                        : "intervision-programme.notice.left");
    }

    @EventListener
    void on(CircleStarted started) {
        circles.findById(started.circle().value())
                .flatMap(circle -> programmes.findById(circle.programme().value()))
                .ifPresent(programme -> starts.in(started.circle()).stream()
                        .filter(each -> each.state() == MembershipState.ACCEPTED)
                        .forEach(each -> notices.tell(NewNotice.of(
                                        CIRCLE,
                                        each.person(),
                                        "started|" + started.circle(),
                                        "intervision-programme.notice.started",
                                        IntervisionLinks.to(started.circle()))
                                .with(programme.terms().title())
                                .inThread(thread(programme)))));
    }

    @EventListener
    void on(ProgrammeMoved moved) {
        if (moved.to() == ProgrammeState.ENROLMENT_OPEN) {
            programmes.findById(moved.id().value()).ifPresent(this::asked);
        } else if (moved.to() == ProgrammeState.CANCELLED) {
            programmes
                    .findById(moved.id().value())
                    .ifPresent(
                            programme -> memberships.findByProgramme(moved.id().value()).stream()
                                    .filter(each -> each.state() != MembershipState.LEFT)
                                    .map(Membership::person)
                                    .filter(each -> !each.equals(moved.by()))
                                    .forEach(each -> notices.tell(NewNotice.of(
                                                    CIRCLE,
                                                    each,
                                                    "cancelled|" + moved.id(),
                                                    "intervision-programme.notice.cancelled",
                                                    IntervisionLinks.to(moved.id()))
                                            .with(programme.terms().title())
                                            .inThread(thread(programme)))));
        }
    }

    /** Those of the invited partners who wanted another circle after their last. */
    private void asked(Programme programme) {
        people.cards(remixes.remixers()).values().stream()
                .filter(who -> programme.invited().contains(who.partner()))
                .forEach(who -> notices.tell(NewNotice.of(
                                CIRCLE,
                                who.id(),
                                "remix|" + programme.id(),
                                "intervision-programme.notice.remix",
                                IntervisionLinks.to(programme.id()))
                        .with(programme.terms().title())
                        .inThread(thread(programme))));
    }

    @EventListener
    void on(LeadFound found) {
        programmes
                .findById(found.programme().value())
                .ifPresent(programme -> organisers(
                        programme,
                        "lead|" + found.circle() + "|" + found.at().toEpochMilli(),
                        "intervision-programme.notice.lead"));
    }

    private void organisers(Programme programme, String key, String text) {
        organising(programme)
                .forEach(each -> notices.tell(
                        NewNotice.of(ORGANISING, each, key, text, IntervisionLinks.toComposer(programme.id()))
                                .with(programme.terms().title())
                                .inThread(thread(programme))));
    }

    /** Those who are still there; the coordinators of its partners when nobody is. */
    private Collection<ColleagueId> organising(Programme programme) {
        var present = people.present(programme.organisers());
        return present.isEmpty()
                ? programme.invited().stream()
                        .flatMap(partner -> holders.of(Role.COORDINATOR, partner).stream())
                        .collect(Collectors.toSet())
                : Set.copyOf(present);
    }

    private static String thread(Programme programme) {
        return "intervision|" + programme.id();
    }
}
