package nl.klankbord.opinion;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.access.Actor;
import nl.klankbord.audit.Audit;
import nl.klankbord.audit.SecurityEvent;
import nl.klankbord.audit.SecurityEvent.Action;
import nl.klankbord.audit.SecurityEvent.Result;
import nl.klankbord.balance.Balance;
import nl.klankbord.balance.ContributionKind;
import nl.klankbord.balance.Proposal;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.people.WorkloadChanged;
import nl.klankbord.search.SearchChanges;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Who must know of a step: the log of the request, the audit, the ledger, the index, whoever listens. In the transaction of
 * the step.
 */
@Component
class Announcements {

    private final OpinionRepository repository;
    private final StepLog steps;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final Balance balance;
    private final SearchChanges search;

    Announcements(
            OpinionRepository repository,
            StepLog steps,
            ApplicationEventPublisher events,
            Audit audit,
            Balance balance,
            SearchChanges search) {
        this.repository = repository;
        this.steps = steps;
        this.events = events;
        this.audit = audit;
        this.balance = balance;
        this.search = search;
    }

    /**
     * A step was taken.
     *
     * @param before how the request was
     * @param by null for the portal itself
     */
    StepOutcome taken(OpinionRequest request, OpinionStep step, Before before, @Nullable Actor by) {
        var saved = repository.saveAndFlush(request);
        steps.note(saved, step, by == null ? null : by.colleague());
        record(action(step), saved, by);
        search.changed(OpinionSource.KIND, List.of(saved.id().value()));
        if (step == OpinionStep.CLOSE) {
            propose(saved);
        }
        events.publishEvent(new OpinionStepTaken(
                saved.id(),
                step,
                before.state(),
                saved.state(),
                saved.timer().round(),
                before.holder(),
                by == null ? null : by.colleague(),
                saved.turnSince()));
        workloads(before.holder(), saved.holder());
        return new StepOutcome.Done(saved.state(), saved.version());
    }

    /** An interest was declared: no step yet, but the requester has to know. */
    void interestDeclared(OpinionRequest request, Actor by) {
        repository.saveAndFlush(request);
        record(Action.OPINION_INTEREST_DECLARED, request, by);
        events.publishEvent(new InterestDeclared(request.id(), request.turnSince()));
    }

    private void workloads(@Nullable ColleagueId before, @Nullable ColleagueId after) {
        if (!Objects.equals(before, after)) {
            events.publishEvent(new WorkloadChanged(Stream.of(Optional.ofNullable(before), Optional.ofNullable(after))
                    .flatMap(Optional::stream)
                    .collect(Collectors.toSet())));
        }
    }

    void record(Action action, OpinionRequest request, @Nullable Actor by) {
        audit.record(new SecurityEvent(
                action,
                Result.DONE,
                by == null ? null : by.account().value(),
                partner(request, by),
                request.id().toString()));
    }

    private static UUID partner(OpinionRequest request, @Nullable Actor by) {
        return by == null
                ? request.parties().requesterPartner().value()
                : by.partner().value();
    }

    private void propose(OpinionRequest request) {
        var parties = request.parties();
        var giver = parties.reviewer();
        var gives = parties.reviewerPartner();
        if (giver != null && gives != null) {
            balance.propose(new Proposal(
                    ContributionKind.SECOND_OPINION,
                    request.id().value(),
                    gives,
                    giver,
                    parties.requesterPartner(),
                    parties.requester(),
                    request.afterwards().minutes()));
        }
    }

    private static Action action(OpinionStep step) {
        return switch (step) {
            case SUBMIT -> Action.OPINION_SUBMITTED;
            case OFFER -> Action.OPINION_OFFERED;
            case QUEUE -> Action.OPINION_QUEUED;
            case CLAIM -> Action.OPINION_CLAIMED;
            case DECLINE -> Action.OPINION_DECLINED;
            case ACCEPT -> Action.OPINION_ACCEPTED;
            case WAIVE -> Action.OPINION_INTEREST_WAIVED;
            case START -> Action.OPINION_STARTED;
            case ASK_INFO -> Action.OPINION_INFO_ASKED;
            case ANSWER -> Action.OPINION_INFO_GIVEN;
            case ASK_CHECK -> Action.OPINION_CHECK_ASKED;
            case CHECK -> Action.OPINION_CHECKED;
            case DELIVER -> Action.OPINION_DELIVERED;
            case RELEASE -> Action.OPINION_RELEASED;
            case EXPIRE -> Action.OPINION_EXPIRED;
            case CLOSE -> Action.OPINION_CLOSED;
            case WITHDRAW -> Action.OPINION_WITHDRAWN;
        };
    }
}
