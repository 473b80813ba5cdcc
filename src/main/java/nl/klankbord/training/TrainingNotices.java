package nl.klankbord.training;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klankbord.access.Role;
import nl.klankbord.access.RoleHolders;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.notices.NewNotice;
import nl.klankbord.notices.NoticeAction;
import nl.klankbord.notices.NoticeKind;
import nl.klankbord.notices.NoticeKindSource;
import nl.klankbord.notices.Notices;
import nl.klankbord.notices.Pace;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Decides who hears what of an edition, in the transaction of what happened. Titles are open to everybody; nobody hears who
 * else takes part, but a manager whom of theirs it is about.
 */
@Component
class TrainingNotices implements NoticeKindSource {

    private static final NoticeKind SEAT = new NoticeKind("training-seat", "training.kind.seat", Pace.DIRECT);
    private static final NoticeKind CHANGE = new NoticeKind("training-change", "training.kind.change", Pace.DIRECT);
    private static final NoticeKind DECIDE = new NoticeKind("training-decide", "training.kind.decide", Pace.DIRECT);
    private static final NoticeKind OUTLOOK = new NoticeKind("training-outlook", "training.kind.outlook", Pace.DAILY);
    private static final NoticeKind GIVING = new NoticeKind("training-giving", "training.kind.giving", Pace.DAILY);

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH.mm");

    private final EditionRepository editions;
    private final EnrolmentRepository enrolments;
    private final CourseRepository courses;
    private final Managers managers;
    private final RoleHolders holders;
    private final People people;
    private final Notices notices;

    TrainingNotices(
            EditionRepository editions,
            EnrolmentRepository enrolments,
            CourseRepository courses,
            Managers managers,
            RoleHolders holders,
            People people,
            Notices notices) {
        this.editions = editions;
        this.enrolments = enrolments;
        this.courses = courses;
        this.managers = managers;
        this.holders = holders;
        this.people = people;
        this.notices = notices;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(SEAT, CHANGE, DECIDE, OUTLOOK, GIVING);
    }

    @EventListener
    void on(EnrolmentMoved moved) {
        editions.findById(moved.edition().value()).ifPresent(edition -> {
            var tell = new Telling(edition, moved.id() + "|" + moved.to() + "|" + moved.at(), answering(moved));
            var who = moved.person();
            var itself = who.equals(moved.by());
            switch (moved.to()) {
                case CONFIRMED -> {
                    if (moved.from() != EnrolmentState.SEAT_OFFERED) {
                        tell.about(SEAT, who, itself ? "training.notice.placed" : "training.notice.placed.by");
                    }
                }
                case WAITLISTED -> tell.about(SEAT, who, "training.notice.waiting");
                case SEAT_OFFERED -> offer(tell, moved);
                case AWAITING_APPROVAL -> ask(tell, moved);
                case DECLINED -> tell.about(SEAT, who, "training.notice.declined");
                case SUBSTITUTED -> unlessItself(tell, itself, who, "training.notice.substituted");
                case CANCELLED_FREE, CANCELLED_LATE -> {
                    if (edition.state() == EditionState.CANCELLED) {
                        tell.about(CHANGE, who, "training.notice.cancelled");
                    } else if (moved.by() != null) {
                        unlessItself(tell, itself, who, "training.notice.withdrawn");
                    } else {
                        // Nobody did this: time did.
                        tell.about(
                                SEAT,
                                who,
                                moved.from() == EnrolmentState.SEAT_OFFERED
                                        ? "training.notice.offer-over"
                                        : "training.notice.no-seat");
                    }
                }
                case REQUESTED, ATTENDED, PARTIAL, EXCUSED, NO_SHOW, CERTIFIED -> {}
            }
        });
    }

    /** Who gets what is written back: never another participant, such as the one who sent somebody instead. */
    private @Nullable ColleagueId answering(EnrolmentMoved moved) {
        var by = moved.by();
        return by != null
                        && !by.equals(moved.person())
                        && enrolments.of(moved.edition().value()).stream().anyMatch(standing -> standing.isOf(by))
                ? null
                : by;
    }

    private static void unlessItself(Telling tell, boolean itself, ColleagueId who, String text) {
        if (!itself) {
            tell.about(SEAT, who, text);
        }
    }

    private void offer(Telling tell, EnrolmentMoved moved) {
        var until = enrolments
                .standing(moved.id().value())
                .map(Standing::offerUntil)
                .orElse(moved.at());
        tell.tell(tell.notice(SEAT, moved.person(), "training.notice.offered")
                .with(tell.title, day(until), hour(until))
                .offering(
                        button("training.notice.take", TrainingAnswers.TAKE, moved, until),
                        button("training.notice.let-go", TrainingAnswers.LET_GO, moved, until)));
    }

    private void ask(Telling tell, EnrolmentMoved moved) {
        var name = people.card(moved.person()).map(ColleagueCard::name).orElse("");
        var until = Objects.requireNonNullElse(tell.edition.beginsAt(), moved.at());
        managers.deciders(moved.person(), moved.partner())
                .forEach(manager -> tell.tell(tell.notice(DECIDE, manager, "training.notice.asked")
                        .with(tell.title, name)
                        .from(moved.person())
                        .offering(
                                button("training.notice.approve", TrainingAnswers.APPROVE, moved, until),
                                button("training.notice.decline", TrainingAnswers.DECLINE, moved, until))));
    }

    private static NoticeAction button(String label, String purpose, EnrolmentMoved moved, Instant until) {
        return new NoticeAction(label, purpose, moved.id().toString(), until);
    }

    @EventListener
    void on(EditionMoved moved) {
        editions.findById(moved.id().value()).ifPresent(edition -> {
            var tell = new Telling(edition, moved.what() + "|" + moved.id() + "|" + moved.at(), moved.by());
            switch (moved.what()) {
                case CHANGED -> {
                    if (!moved.lessons().isEmpty()) {
                        tell.all(CHANGE, concerned(edition), "training.notice.moved");
                    }
                }
                case TERMS_TIGHTENED -> tightened(tell);
                case LESSONS_MOVED -> tell.all(CHANGE, concerned(edition), "training.notice.moved");
                case LESSONS_CANCELLED -> tell.all(CHANGE, concerned(edition), "training.notice.lesson-cancelled");
                case TOLD -> tell.all(CHANGE, seated(edition), "training.notice.told");
                case CANCELLED -> tell.all(CHANGE, edition.trainers(), "training.notice.cancelled");
                case GUARANTEED -> {
                    tell.all(OUTLOOK, partners(edition), "training.notice.guaranteed");
                    tell.all(SEAT, seated(edition), "training.notice.guaranteed");
                }
                case AT_RISK -> {
                    tell.all(OUTLOOK, partners(edition), "training.notice.at-risk");
                    tell.all(GIVING, giving(edition), "training.notice.at-risk");
                }
                case HELD -> tell.all(GIVING, edition.trainers(), "training.notice.held");
                case PUBLISHED, CLOSED, SETTLED -> {}
            }
        });
    }

    private void tightened(Telling tell) {
        var until = Opened.freeUntil(tell.edition);
        if (until != null) {
            people(tell.edition, EnrolmentState.LIVE)
                    .forEach(who -> tell.tell(
                            tell.notice(CHANGE, who, "training.notice.terms").with(tell.title, until)));
        }
    }

    /** An organiser who is gone too leaves it to who administers the partner. */
    @EventListener
    void on(TrainerLeft left) {
        editions.findById(left.id().value()).ifPresent(edition -> {
            var maker = Set.of(edition.maker());
            var organisers = left.trainer().equals(edition.maker())
                            || people.present(maker).isEmpty()
                    ? holders.of(Role.PARTNER_ADMIN, edition.partner())
                    : maker;
            new Telling(edition, "left|" + left.id() + "|" + left.trainer(), null)
                    .all(GIVING, organisers, "training.notice.trainer-left");
        });
    }

    /** Who takes part, waits, or gives it. */
    private Set<ColleagueId> concerned(Edition edition) {
        var all = people(edition, EnrolmentState.LIVE);
        all.addAll(edition.trainers());
        return all;
    }

    private Set<ColleagueId> seated(Edition edition) {
        return people(edition, EnrolmentState.PLACED);
    }

    private Set<ColleagueId> people(Edition edition, Set<EnrolmentState> states) {
        return enrolments.of(edition.id().value()).stream()
                .filter(standing -> states.contains(standing.state()))
                .map(standing -> new ColleagueId(standing.person()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<ColleagueId> giving(Edition edition) {
        var giving = new LinkedHashSet<>(edition.trainers());
        giving.add(edition.maker());
        return giving;
    }

    /** The managers of the invited partners, and the coordinators. */
    private Set<ColleagueId> partners(Edition edition) {
        var all = new LinkedHashSet<>(holders.of(Role.COORDINATOR));
        for (PartnerId partner : edition.invited()) {
            all.addAll(holders.of(Role.MANAGER, partner));
        }
        return all;
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, WorkingDays.HERE);
    }

    private static String hour(Instant moment) {
        return moment.atZone(WorkingDays.HERE).format(HOUR);
    }

    /** What is told of one edition, because of one thing that happened. */
    private final class Telling {

        private final Edition edition;
        private final String title;
        private final String key;
        private final @Nullable ColleagueId by;

        Telling(Edition edition, String key, @Nullable ColleagueId by) {
            this.edition = edition;
            this.title = courses.findById(edition.course().value())
                    .map(Course::title)
                    .orElse("");
            this.key = key;
            this.by = by;
        }

        /** Nobody is told what they did themselves. */
        void all(NoticeKind kind, Collection<ColleagueId> who, String text) {
            who.stream().filter(each -> !each.equals(by)).forEach(each -> about(kind, each, text));
        }

        /** What somebody did themselves as well: that it worked. */
        void about(NoticeKind kind, ColleagueId who, String text) {
            tell(notice(kind, who, text).with(title));
        }

        NewNotice notice(NoticeKind kind, ColleagueId who, String text) {
            return NewNotice.of(kind, who, key, text, TrainingLinks.to(edition.id()))
                    .inThread("training|" + edition.id());
        }

        void tell(NewNotice notice) {
            notices.tell(by == null || by.equals(notice.recipient()) ? notice : notice.from(by));
        }
    }
}
