package nl.klankbord.training.attendance;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.notices.NewNotice;
import nl.klankbord.notices.NoticeKind;
import nl.klankbord.notices.NoticeKindSource;
import nl.klankbord.notices.Notices;
import nl.klankbord.notices.Pace;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.People;
import nl.klankbord.training.EnrolmentId;
import nl.klankbord.training.EnrolmentState;
import nl.klankbord.training.TrainingLinks;
import nl.klankbord.training.certificate.Achievement;
import nl.klankbord.training.certificate.Certificates;
import nl.klankbord.training.roll.Roll;
import nl.klankbord.training.roll.Rolls;
import org.springframework.stereotype.Component;

/** Gives results, and certificates to whom they are due; tells those. */
@Component
class Graduation implements NoticeKindSource {

    private static final NoticeKind KIND =
            new NoticeKind("training-certificate", "training-papers.kind.certificate", Pace.DIRECT);

    private final Rolls rolls;
    private final Certificates certificates;
    private final People people;
    private final Notices notices;
    private final CurrentActor current;

    Graduation(Rolls rolls, Certificates certificates, People people, Notices notices, CurrentActor current) {
        this.rolls = rolls;
        this.certificates = certificates;
        this.people = people;
        this.notices = notices;
        this.current = current;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(KIND);
    }

    /** @return how many get a certificate */
    int of(Roll roll, Map<EnrolmentId, Verdict> verdicts, Instant now) {
        var achievements = quietly(roll, verdicts, now);
        achievements.forEach(each -> notices.tell(NewNotice.of(
                        KIND,
                        each.person(),
                        "certificate|" + roll.id(),
                        "training-papers.notice.certificate",
                        TrainingLinks.to(roll.id()))
                .with(roll.title())
                .inThread("training|" + roll.id())));
        return achievements.size();
    }

    /** The same, but nobody is told. */
    List<Achievement> quietly(Roll roll, Map<EnrolmentId, Verdict> verdicts, Instant now) {
        var results = new HashMap<EnrolmentId, EnrolmentState>();
        verdicts.forEach((id, verdict) -> results.put(id, verdict.state()));
        rolls.conclude(roll.id(), results, now);
        var judged = roll.placed().stream()
                .filter(seat -> results.containsKey(seat.id()))
                .map(Roll.Seat::person)
                .collect(Collectors.toSet());
        var due = roll.placed().stream()
                .filter(seat -> results.get(seat.id()) == EnrolmentState.CERTIFIED)
                .toList();
        var cards = people.cards(due.stream().map(Roll.Seat::person).toList());
        var achievements = due.stream()
                .filter(seat -> cards.containsKey(seat.person()))
                .map(seat -> achievement(
                        roll,
                        Objects.requireNonNull(cards.get(seat.person())),
                        Objects.requireNonNull(verdicts.get(seat.id())).minutes()))
                .toList();
        current.asPortal(() -> certificates.keep(roll.id(), judged, achievements));
        return achievements;
    }

    private static Achievement achievement(Roll roll, ColleagueCard who, int minutes) {
        return new Achievement(
                roll.id(),
                who.id(),
                who.name(),
                who.initials(),
                roll.title(),
                roll.organiser(),
                roll.lessons().getFirst().start().toLocalDate(),
                roll.lessons().getLast().start().toLocalDate(),
                minutes,
                roll.peMinutes());
    }
}
