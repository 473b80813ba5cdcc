package nl.klankbord.opinion;

import static nl.klankbord.opinion.Condition.ADVICE_WRITTEN;
import static nl.klankbord.opinion.Condition.APPROVED_IF_AGREED;
import static nl.klankbord.opinion.Condition.FIT;
import static nl.klankbord.opinion.Condition.INTEREST_OPEN;
import static nl.klankbord.opinion.Condition.NOT_NAMED_ONLY;
import static nl.klankbord.opinion.Condition.NO_INTEREST_OPEN;
import static nl.klankbord.opinion.Condition.REQUESTER_AGREES;
import static nl.klankbord.opinion.Doer.CHECKER;
import static nl.klankbord.opinion.Doer.COLLEAGUE;
import static nl.klankbord.opinion.Doer.COORDINATOR;
import static nl.klankbord.opinion.Doer.INVITED;
import static nl.klankbord.opinion.Doer.PORTAL;
import static nl.klankbord.opinion.Doer.REQUESTER;
import static nl.klankbord.opinion.Doer.REVIEWER;
import static nl.klankbord.opinion.OpinionState.ACCEPTED;
import static nl.klankbord.opinion.OpinionState.CLAIMED;
import static nl.klankbord.opinion.OpinionState.CLOSED;
import static nl.klankbord.opinion.OpinionState.DELIVERED;
import static nl.klankbord.opinion.OpinionState.DRAFT;
import static nl.klankbord.opinion.OpinionState.EXPIRED;
import static nl.klankbord.opinion.OpinionState.IN_HAND;
import static nl.klankbord.opinion.OpinionState.IN_REVIEW;
import static nl.klankbord.opinion.OpinionState.NEEDS_INFO;
import static nl.klankbord.opinion.OpinionState.OFFERED;
import static nl.klankbord.opinion.OpinionState.PEER_CHECK;
import static nl.klankbord.opinion.OpinionState.QUEUED;
import static nl.klankbord.opinion.OpinionState.SUBMITTED;
import static nl.klankbord.opinion.OpinionState.WITHDRAWN;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which step leads from where to where, by whom, and under what conditions: the one place that says so. Guards, buttons
 * and the REST interface all ask it, by {@link OpinionRequest#refusal} and {@link OpinionRequest#stepsOpenTo}.
 */
final class StepTable {

    /** Where a step leads that has no one state to lead to. */
    private enum Target {
        /** The queue, or back to choosing for what never stands in the queue. */
        BACK,
        STAYS
    }

    /**
     * One line.
     *
     * @param to null when the target depends on the request
     */
    record Row(
            OpinionStep step,
            Set<OpinionState> from,
            @Nullable OpinionState to,
            boolean stays,
            Doer by,
            List<Condition> when) {

        boolean fits(OpinionStep wanted, OpinionState state) {
            return step == wanted && from.contains(state);
        }

        OpinionState target(OpinionRequest request) {
            if (stays) {
                return request.state();
            }
            if (to != null) {
                return to;
            }
            return request.visibility() == Visibility.NAMED_ONLY ? SUBMITTED : QUEUED;
        }
    }

    private static final Set<OpinionState> BEFORE_DELIVERY = Collections.unmodifiableSet(EnumSet.of(
            DRAFT, SUBMITTED, OFFERED, QUEUED, CLAIMED, ACCEPTED, IN_REVIEW, NEEDS_INFO, PEER_CHECK, EXPIRED));

    static final List<Row> ROWS = List.of(
            row(OpinionStep.SUBMIT, Set.of(DRAFT), SUBMITTED, REQUESTER),
            row(OpinionStep.OFFER, Set.of(SUBMITTED, QUEUED, EXPIRED), OFFERED, REQUESTER),
            row(OpinionStep.OFFER, Set.of(SUBMITTED, QUEUED, EXPIRED), OFFERED, COORDINATOR, REQUESTER_AGREES),
            row(OpinionStep.QUEUE, Set.of(SUBMITTED, OFFERED, EXPIRED), QUEUED, REQUESTER, NOT_NAMED_ONLY),
            row(OpinionStep.CLAIM, Set.of(QUEUED), CLAIMED, COLLEAGUE, FIT),
            row(OpinionStep.DECLINE, Set.of(OFFERED), SUBMITTED, INVITED),
            row(OpinionStep.ACCEPT, Set.of(OFFERED), ACCEPTED, INVITED, NO_INTEREST_OPEN),
            row(OpinionStep.ACCEPT, Set.of(CLAIMED), ACCEPTED, REVIEWER, NO_INTEREST_OPEN),
            row(OpinionStep.WAIVE, Set.of(OFFERED, CLAIMED), Target.STAYS, REQUESTER, INTEREST_OPEN),
            row(OpinionStep.START, Set.of(ACCEPTED), IN_REVIEW, REVIEWER),
            row(OpinionStep.ASK_INFO, Set.of(IN_REVIEW), NEEDS_INFO, REVIEWER),
            row(OpinionStep.ANSWER, Set.of(NEEDS_INFO), IN_REVIEW, REQUESTER),
            row(OpinionStep.ASK_CHECK, Set.of(IN_REVIEW), PEER_CHECK, REVIEWER, ADVICE_WRITTEN),
            row(OpinionStep.CHECK, Set.of(PEER_CHECK), IN_REVIEW, CHECKER),
            row(OpinionStep.CHECK, Set.of(PEER_CHECK), IN_REVIEW, PORTAL),
            row(OpinionStep.DELIVER, Set.of(IN_REVIEW), DELIVERED, REVIEWER, ADVICE_WRITTEN, APPROVED_IF_AGREED),
            row(OpinionStep.RELEASE, IN_HAND, Target.BACK, REVIEWER),
            row(OpinionStep.RELEASE, IN_HAND, Target.BACK, COORDINATOR),
            row(OpinionStep.RELEASE, IN_HAND, Target.BACK, PORTAL),
            row(OpinionStep.EXPIRE, Set.of(OFFERED), Target.BACK, PORTAL),
            row(OpinionStep.EXPIRE, Set.of(QUEUED), EXPIRED, PORTAL),
            row(OpinionStep.CLOSE, Set.of(DELIVERED), CLOSED, REQUESTER),
            row(OpinionStep.CLOSE, Set.of(DELIVERED), CLOSED, PORTAL),
            row(OpinionStep.WITHDRAW, BEFORE_DELIVERY, WITHDRAWN, REQUESTER),
            row(OpinionStep.WITHDRAW, BEFORE_DELIVERY, WITHDRAWN, PORTAL));

    private StepTable() {}

    /** The line by which this person can take the step now. */
    static Optional<Row> row(OpinionStep step, OpinionRequest request, Hand hand) {
        return applicable(step, request, hand)
                .filter(row -> row.when().stream().allMatch(each -> each.refusal(request, hand) == null))
                .findFirst();
    }

    /** Why there is none. */
    static Refusal reason(OpinionStep step, OpinionRequest request, Hand hand) {
        return applicable(step, request, hand)
                .flatMap(row -> row.when().stream())
                .map(each -> each.refusal(request, hand))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(
                        ROWS.stream().anyMatch(row -> row.fits(step, request.state()))
                                ? Refusal.NOT_YOURS
                                : Refusal.NOT_NOW);
    }

    /** Lines that fit state and person, whatever else they ask. */
    private static Stream<Row> applicable(OpinionStep step, OpinionRequest request, Hand hand) {
        if (!request.sightOf(hand).reaches(Sight.CARD)) {
            return Stream.empty();
        }
        var parts = request.parties().partsOf(hand);
        return ROWS.stream().filter(row -> row.fits(step, request.state()) && parts.contains(row.by()));
    }

    private static Row row(OpinionStep step, Set<OpinionState> from, OpinionState to, Doer by, Condition... when) {
        return new Row(step, from, to, false, by, List.of(when));
    }

    private static Row row(OpinionStep step, Set<OpinionState> from, Target to, Doer by, Condition... when) {
        return new Row(step, from, null, to == Target.STAYS, by, List.of(when));
    }
}
