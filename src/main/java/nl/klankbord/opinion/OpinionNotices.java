package nl.klankbord.opinion;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.files.FileExamined;
import nl.klankbord.files.FileState;
import nl.klankbord.notices.NewNotice;
import nl.klankbord.notices.NoticeAction;
import nl.klankbord.notices.NoticeKind;
import nl.klankbord.notices.NoticeKindSource;
import nl.klankbord.notices.Notices;
import nl.klankbord.notices.Pace;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Decides who hears what of a request, in the transaction of what happened. The sentences say nothing of its content, and
 * of what is for named people only no mail names anybody either.
 */
@Component
class OpinionNotices implements NoticeKindSource {

    private static final NoticeKind ASKED = new NoticeKind("opinion-asked", "opinion.kind.asked", Pace.DIRECT);
    private static final NoticeKind OWN = new NoticeKind("opinion-own", "opinion.kind.own", Pace.DIRECT);
    private static final NoticeKind REVIEW = new NoticeKind("opinion-review", "opinion.kind.review", Pace.DIRECT);
    private static final NoticeKind CLOCK = new NoticeKind("opinion-clock", "opinion.kind.clock", Pace.DAILY);
    private static final NoticeKind KEEPING =
            new NoticeKind("opinion-keeping", "opinion-files.kind.keeping", Pace.WEEKLY);

    private final OpinionRepository repository;
    private final Notices notices;
    private final Clock clock;

    OpinionNotices(OpinionRepository repository, Notices notices, Clock clock) {
        this.repository = repository;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(ASKED, OWN, REVIEW, CLOCK, KEEPING);
    }

    @EventListener
    void on(OpinionStepTaken taken) {
        repository.findById(taken.id().value()).ifPresent(request -> {
            var parties = request.parties();
            var key = taken.step() + "|" + taken.id() + "|" + taken.at();
            var text = "opinion.notice." + taken.step();
            switch (taken.step()) {
                case OFFER -> tell(request, parties.invited(), ASKED, key, text, taken.by(), buttons(request));
                case ASK_CHECK -> tell(request, parties.checker(), ASKED, key, text, taken.by());
                case CLAIM, DECLINE, ACCEPT, ASK_INFO, DELIVER, RELEASE, EXPIRE ->
                    tell(request, parties.requester(), OWN, key, text, taken.by());
                case WAIVE ->
                    tell(
                            request,
                            Objects.requireNonNullElse(parties.reviewer(), parties.invited()),
                            REVIEW,
                            key,
                            text,
                            taken.by());
                case CHECK ->
                    tell(
                            request,
                            parties.reviewer(),
                            REVIEW,
                            key,
                            taken.by() == null ? "opinion.notice.CHECK.left" : text,
                            taken.by());
                case ANSWER -> tell(request, parties.reviewer(), REVIEW, key, text, taken.by());
                case CLOSE -> {
                    tell(request, parties.reviewer(), REVIEW, key, text, taken.by());
                    if (taken.by() == null) {
                        tell(request, parties.requester(), OWN, key, "opinion.notice.CLOSE.itself", null);
                    }
                }
                case WITHDRAW -> tell(request, parties.reviewer(), REVIEW, key, text, taken.by());
                case SUBMIT, QUEUE, START -> {}
            }
            tellWhoLostIt(request, taken, key);
        });
    }

    /** Whoever it was taken from may not see it any more, so nothing leads there. */
    private void tellWhoLostIt(OpinionRequest request, OpinionStepTaken taken, String key) {
        var held = taken.held();
        var takenAway =
                switch (taken.step()) {
                    case QUEUE, EXPIRE, RELEASE -> true;
                    case WITHDRAW -> taken.from() == OpinionState.OFFERED;
                    default -> false;
                };
        if (takenAway && held != null && !held.equals(taken.by()) && !held.equals(request.holder())) {
            var tooLate = taken.by() == null
                    && (taken.from() == OpinionState.OFFERED || taken.from() == OpinionState.CLAIMED);
            notices.tell(NewNotice.of(
                    REVIEW,
                    held,
                    key,
                    tooLate ? "opinion.notice.gone.late" : "opinion.notice.gone",
                    OpinionLinks.DESK));
        }
    }

    @EventListener
    void on(InterestDeclared declared) {
        repository
                .findById(declared.id().value())
                .ifPresent(request -> tell(
                        request,
                        request.parties().requester(),
                        OWN,
                        "interest|" + declared.id() + "|" + declared.at(),
                        "opinion.notice.interest",
                        request.holder()));
    }

    /** Half of the time is told to nobody but who must do the work; its end to the other side as well. */
    @EventListener
    void on(OpinionSignalled signal) {
        if (signal.clock() == OpinionClock.CLOSING) {
            return;
        }
        repository.findById(signal.id().value()).ifPresent(request -> {
            var holder = request.holder();
            var hearers = Stream.of(
                            holder, signal.percent() == 100 ? request.parties().requester() : holder)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            hearers.forEach(hearer -> tell(
                    request,
                    hearer,
                    CLOCK,
                    "clock|" + signal.id() + "|" + signal.clock() + "|" + signal.percent() + "|" + signal.round(),
                    "opinion.notice." + signal.clock() + "." + signal.percent(),
                    null));
        });
    }

    /** Files that wait for somebody to say what becomes of them; administrators hear of it when the requester does not. */
    @EventListener
    void on(FilesUndecided undecided) {
        repository.findById(undecided.id().value()).ifPresent(request -> {
            var key = "keep|" + undecided.id() + "|" + undecided.reminder();
            tell(request, request.parties().requester(), OWN, key, "opinion-files.notice.keep", null);
            for (var administrator : undecided.administrators()) {
                if (!administrator.equals(request.parties().requester())) {
                    notices.tell(NewNotice.of(
                            KEEPING,
                            administrator,
                            key,
                            "opinion-files.notice.keep.administrator",
                            OpinionLinks.UNDECIDED));
                }
            }
        });
    }

    /** A file that was held back was looked at. */
    @EventListener
    void on(FileExamined examined) {
        if (examined.owner().kind().equals(Attachments.KIND)) {
            repository
                    .findById(examined.owner().id())
                    .ifPresent(request -> tell(
                            request,
                            request.parties().requester(),
                            OWN,
                            "file|" + examined.id() + "|" + examined.state(),
                            examined.state() == FileState.READY
                                    ? "opinion-files.notice.ready"
                                    : "opinion-files.notice.refused",
                            null));
        }
    }

    private NoticeAction[] buttons(OpinionRequest request) {
        var due = request.timer().dueAt();
        var until = due == null ? clock.instant() : due;
        var subject = request.id().toString();
        return new NoticeAction[] {
            new NoticeAction("opinion.notice.accept", OpinionAnswers.ACCEPT, subject, until),
            new NoticeAction("opinion.notice.decline", OpinionAnswers.DECLINE, subject, until)
        };
    }

    /** Nobody is told what they did themselves. */
    private void tell(
            OpinionRequest request,
            @Nullable ColleagueId recipient,
            NoticeKind kind,
            String key,
            String textKey,
            @Nullable ColleagueId by,
            NoticeAction... buttons) {
        if (recipient == null || recipient.equals(by)) {
            return;
        }
        var notice = NewNotice.of(kind, recipient, key, textKey, OpinionLinks.to(request.id()))
                .inThread("opinion|" + request.id())
                .offering(buttons);
        notices.tell(by == null || request.visibility() == Visibility.NAMED_ONLY ? notice : notice.from(by));
    }
}
