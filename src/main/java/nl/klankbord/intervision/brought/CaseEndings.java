package nl.klankbord.intervision.brought;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.base.OneByOne;
import nl.klankbord.drafts.Drafts;
import nl.klankbord.intervision.CaseState;
import nl.klankbord.intervision.CaseTerms;
import nl.klankbord.intervision.Circles;
import nl.klankbord.intervision.MeetingHeld;
import nl.klankbord.intervision.MemberLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens to cases by themselves: a meeting is held, a member leaves, the time of the words is over. */
@Component
class CaseEndings {

    private final OneByOne cases = new OneByOne("erase-intervision-cases");
    private final OneByOne old = new OneByOne("erase-drafts-of-intervision-cases");
    private final CaseRepository repository;
    private final CaseWork work;
    private final CaseDrafts drafts;
    private final CaseKeys keys;
    private final Circles circles;
    private final CaseTerms terms;
    private final TransactionTemplate transactions;

    CaseEndings(
            CaseRepository repository,
            CaseWork work,
            CaseDrafts drafts,
            CaseKeys keys,
            Circles circles,
            CaseTerms terms,
            TransactionTemplate transactions) {
        this.repository = repository;
        this.work = work;
        this.drafts = drafts;
        this.keys = keys;
        this.circles = circles;
        this.terms = terms;
        this.transactions = transactions;
    }

    /** The cases of the meeting are discussed; how long their words stay is up to the programme. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void held(MeetingHeld event) {
        circles.find(event.circle()).ifPresent(circle -> {
            var goes = work.now().plus(Duration.ofDays(terms.eraseDays(circle.programme())));
            repository
                    .findByMeetingAndState(event.meeting().value(), CaseState.CHOSEN)
                    .forEach(one -> {
                        if (one.isOpen(CaseStep.DISCUSS, Set.of(CaseDoer.PORTAL))) {
                            one.discussed(goes);
                            repository.saveAndFlush(one);
                        }
                    });
        });
    }

    /** The own cases of who left go, and what was typed of one. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void left(MemberLeft event) {
        repository
                .findByCircleAndBringerAndStateIn(
                        event.circle().value(), event.colleague().value(), CaseWork.READABLE)
                .forEach(one -> work.erase(one, null));
        drafts.discard(event.colleague(), event.circle());
    }

    /** Erases whatever has had its time. Safe to repeat, and to run on two nodes. */
    void run() {
        List<UUID> due = repository.idsToErase(work.now());
        cases.each(due, id -> transactions.executeWithoutResult(_ -> eraseIfDue(id)));
        old.each(
                drafts.untouchedSince(work.now().minus(Drafts.KEPT)),
                draft -> transactions.executeWithoutResult(_ -> drafts.discard(draft.author(), draft.circle())));
        keys.destroyLeft();
    }

    private void eraseIfDue(UUID id) {
        repository.findLockedById(id).ifPresent(one -> {
            var goes = one.eraseAt();
            if (goes != null && !goes.isAfter(work.now())) {
                work.erase(one, null);
            }
        });
    }
}
