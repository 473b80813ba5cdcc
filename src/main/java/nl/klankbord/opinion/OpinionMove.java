package nl.klankbord.opinion;

import java.time.LocalDate;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.gate.GateAnswers;
import org.jspecify.annotations.Nullable;

/** One step that somebody takes, with what the step needs. */
public sealed interface OpinionMove {

    OpinionStep step();

    /**
     * What is said about spots in its text that look like personal data. A note beside a step may name how a colleague is
     * reached: of what nobody said anything, only a citizen service number stops it.
     */
    default GateAnswers answers() {
        return GateAnswers.anonymous();
    }

    /** Hands a draft in. */
    record Submit() implements OpinionMove {
        @Override
        public OpinionStep step() {
            return OpinionStep.SUBMIT;
        }
    }

    /** Puts it to one colleague. */
    record Offer(ColleagueId to) implements OpinionMove {
        @Override
        public OpinionStep step() {
            return OpinionStep.OFFER;
        }
    }

    /** Puts it in the open queue. */
    record Queue() implements OpinionMove {
        @Override
        public OpinionStep step() {
            return OpinionStep.QUEUE;
        }
    }

    /** Takes it from the queue. */
    record Claim() implements OpinionMove {
        @Override
        public OpinionStep step() {
            return OpinionStep.CLAIM;
        }
    }

    /**
     * Does not take what was offered.
     *
     * @param note for the requester; may be empty
     * @param instead who could be asked
     */
    record Decline(GiveBack why, String note, @Nullable ColleagueId instead) implements OpinionMove {
        @Override
        public OpinionStep step() {
            return OpinionStep.DECLINE;
        }
    }

    /**
     * Takes it on.
     *
     * @param on the day on which the advice is promised; null for the usual number of working days
     */
    record Accept(Declaration declaration, @Nullable LocalDate on) implements OpinionMove {
        @Override
        public OpinionStep step() {
            return OpinionStep.ACCEPT;
        }
    }

    /** Has no objection to the interest that was declared. */
    record Waive() implements OpinionMove {
        @Override
        public OpinionStep step() {
            return OpinionStep.WAIVE;
        }
    }

    /** Begins. */
    record Start() implements OpinionMove {
        @Override
        public OpinionStep step() {
            return OpinionStep.START;
        }
    }

    /** Asks the requester something; the clock stands still until the answer. */
    record AskInfo(String question, GateAnswers answers) implements OpinionMove {

        public AskInfo(String question) {
            this(question, GateAnswers.none());
        }

        @Override
        public OpinionStep step() {
            return OpinionStep.ASK_INFO;
        }
    }

    /** Answers it. */
    record Answer(String answer, GateAnswers answers) implements OpinionMove {

        public Answer(String answer) {
            this(answer, GateAnswers.none());
        }

        @Override
        public OpinionStep step() {
            return OpinionStep.ANSWER;
        }
    }

    /** Asks somebody who is neither requester nor reviewer to look at the advice as it is now. */
    record AskCheck(ColleagueId checker, GateAnswers answers) implements OpinionMove {

        public AskCheck(ColleagueId checker) {
            this(checker, GateAnswers.none());
        }

        @Override
        public OpinionStep step() {
            return OpinionStep.ASK_CHECK;
        }
    }

    /** Says what was found; an approval holds for the version that was looked at. */
    record Check(boolean approved, String note) implements OpinionMove {
        @Override
        public OpinionStep step() {
            return OpinionStep.CHECK;
        }
    }

    /**
     * Hands the advice over; it does not change any more.
     *
     * @param minutes what it took, proposed for the balance between the partners
     * @param read the text that is meant: stale when another stands there now; null for whatever stands there
     */
    record Deliver(
            int minutes, GateAnswers answers, @Nullable AdviceEntry read) implements OpinionMove {

        public Deliver(int minutes) {
            this(minutes, GateAnswers.none());
        }

        public Deliver(int minutes, GateAnswers answers) {
            this(minutes, answers, null);
        }

        @Override
        public OpinionStep step() {
            return OpinionStep.DELIVER;
        }
    }

    /**
     * Gives it back, or, by a coordinator, takes it back.
     *
     * @param note a coordinator has to say why
     * @param instead who could be asked
     */
    record Release(GiveBack why, String note, @Nullable ColleagueId instead) implements OpinionMove {
        @Override
        public OpinionStep step() {
            return OpinionStep.RELEASE;
        }
    }

    /** Says what was done with the advice. */
    record Close(Closing closing) implements OpinionMove {
        @Override
        public OpinionStep step() {
            return OpinionStep.CLOSE;
        }
    }

    /** Takes the question back. */
    record Withdraw() implements OpinionMove {
        @Override
        public OpinionStep step() {
            return OpinionStep.WITHDRAW;
        }
    }
}
