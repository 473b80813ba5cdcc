package nl.klankbord.training.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.notices.NewNotice;
import nl.klankbord.notices.NoticeKind;
import nl.klankbord.notices.NoticeKindSource;
import nl.klankbord.notices.Notices;
import nl.klankbord.notices.Pace;
import nl.klankbord.training.TrainingLinks;
import nl.klankbord.training.roll.Roll;
import org.springframework.stereotype.Component;

/** Asks once, and does not ask again: a reminder would have to know who did not answer. */
@Component
class EvaluationNotices implements NoticeKindSource {

    private static final NoticeKind KIND =
            new NoticeKind("training-evaluation", "training-papers.kind.evaluation", Pace.DIRECT);

    private final Notices notices;

    EvaluationNotices(Notices notices) {
        this.notices = notices;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(KIND);
    }

    /** @param closes the moment after the last day */
    void ask(Roll roll, ColleagueId person, Instant closes) {
        notices.tell(NewNotice.of(
                        KIND,
                        person,
                        "evaluation|" + roll.id(),
                        "training-papers.notice.evaluation",
                        TrainingLinks.toEvaluation(roll.id()))
                .with(
                        roll.title(),
                        LocalDate.ofInstant(closes, WorkingDays.HERE).minusDays(1))
                .inThread("training|" + roll.id()));
    }

    void tellResult(Roll roll) {
        var givers = new LinkedHashSet<>(roll.trainers());
        givers.add(roll.maker());
        givers.forEach(giver -> notices.tell(NewNotice.of(
                        KIND,
                        giver,
                        "evaluation-result|" + roll.id(),
                        "training-papers.notice.result",
                        TrainingLinks.toEvaluation(roll.id()))
                .with(roll.title())
                .inThread("training|" + roll.id())));
    }
}
