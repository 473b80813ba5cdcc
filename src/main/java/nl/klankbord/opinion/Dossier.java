package nl.klankbord.opinion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.klankbord.people.ColleagueCard;
import org.jspecify.annotations.Nullable;

/**
 * One request, as far as its reader may see it.
 *
 * @param version to hand back when it is changed
 * @param sight how much of it that is; what it does not reach is null or empty
 * @param barred why this reader cannot claim what stands in the queue; null when it is not there, or they can
 * @param question what was asked
 * @param promised the day on which the advice is promised
 * @param interest what the reviewer declared and the requester has not waived yet; for these two
 * @param waived the interest that the requester waived, until it is accepted; for these two
 * @param messages in the order in which they were written
 * @param advice versions, newest first; one that is being written for the reviewer only
 * @param keeping also for administrators of the requester's partner, whatever they see else
 * @param happened steps that were taken, newest first
 * @param readings who read or downloaded, newest first; for the requester
 */
public record Dossier(
        OpinionCard card,
        int version,
        Sight sight,
        OpinionTurn turn,
        Set<OpinionStep> steps,
        @Nullable Refusal barred,
        @Nullable ColleagueCard requester,
        @Nullable ColleagueCard invited,
        @Nullable ColleagueCard reviewer,
        @Nullable ColleagueCard checker,
        @Nullable OpinionEntry question,
        @Nullable LocalDate promised,
        @Nullable String interest,
        @Nullable String waived,
        List<Message> messages,
        List<Advice> advice,
        @Nullable Closing closing,
        @Nullable Lesson lesson,
        @Nullable Keeping keeping,
        List<Happened> happened,
        List<Reading> readings) {

    public Dossier {
        steps = Set.copyOf(steps);
        messages = List.copyOf(messages);
        advice = List.copyOf(advice);
        happened = List.copyOf(happened);
        readings = List.copyOf(readings);
    }

    /**
     * @param by null for the portal itself
     * @param why of what was declined or given back
     * @param instead who could be asked, of what was declined or given back
     */
    public record Message(
            Kind kind,
            @Nullable ColleagueCard by,
            String text,
            Instant at,
            @Nullable GiveBack why,
            @Nullable ColleagueCard instead) {

        /** The text stands under {@code opinion.message.<name>}. */
        public enum Kind {
            DECLINED,
            DECLARED,
            WAIVED,
            ASKED,
            ANSWERED,
            APPROVED,
            NOT_APPROVED,
            RELEASED
        }
    }

    /**
     * @param number counts from 1
     * @param approved a second reviewer approved this version
     */
    public record Advice(
            int number, AdviceEntry text, @Nullable Instant deliveredAt, boolean approved) {}

    /**
     * What others can learn from it, without names.
     *
     * @param requesterAgrees the requester agrees to share this text
     * @param reviewerAgrees the reviewer does
     */
    public record Lesson(String text, boolean requesterAgrees, boolean reviewerAgrees, boolean shared) {}

    /**
     * What becomes of the dossier after it is closed.
     *
     * @param storedAt when the requester stored it in the own case system
     * @param noRecordAt when the requester declared it no record
     * @param held nothing is erased while this holds
     * @param erasesOn when the attachments are erased; null while that is not decided
     * @param erasedAt when they were
     * @param mustBeStored a decision may rest on it, so that it cannot be declared no record
     * @param mayDecide this reader may say that it is stored, or no record
     * @param mayHold this reader may begin or end a legal hold
     */
    public record Keeping(
            @Nullable Instant storedAt,
            @Nullable Instant noRecordAt,
            boolean held,
            @Nullable LocalDate erasesOn,
            @Nullable Instant erasedAt,
            boolean mustBeStored,
            boolean mayDecide,
            boolean mayHold) {

        /** Whether nobody said yet what becomes of it. */
        public boolean isOpen() {
            return storedAt == null && noRecordAt == null;
        }
    }

    /**
     * A step that was taken.
     *
     * @param by null for the portal itself
     * @param whom who was asked; null for steps that ask nobody
     */
    public record Happened(
            OpinionStep step,
            @Nullable ColleagueCard by,
            @Nullable ColleagueCard whom,
            Instant at) {}

    /**
     * @param at when it began
     * @param times how often something was fetched since, within a few minutes; 1 for what was read
     */
    public record Reading(ColleagueCard by, What what, Instant at, int times) {

        /** The text stands under {@code opinion.reading.<name>}, of a name and a number of times. */
        public enum What {
            READ,
            DOWNLOADED
        }
    }
}
