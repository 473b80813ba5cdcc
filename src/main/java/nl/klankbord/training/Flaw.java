package nl.klankbord.training;

import java.util.List;

/**
 * What is wrong with which field of {@link CourseEntry} or {@link EditionEntry}.
 *
 * @param field its name; the text stands under {@code training.field.<name>}
 * @param row which item of a list, from 0; 0 for fields with one value
 * @param arguments of the text, after the name of the field: a limit, a number, names
 */
public record Flaw(String field, int row, Reason reason, List<Object> arguments) {

    public Flaw {
        arguments = List.copyOf(arguments);
    }

    static Flaw of(String field, Reason reason, Object... arguments) {
        return new Flaw(field, 0, reason, List.of(arguments));
    }

    static Flaw at(String field, int row, Reason reason, Object... arguments) {
        return new Flaw(field, row, reason, List.of(arguments));
    }

    /** Why a value is not accepted; the text stands under {@code training.flaw.<name>}. */
    public enum Reason {
        EMPTY,
        TOO_LONG,
        TOO_MANY,
        NOT_A_TOPIC,
        HIDDEN_CHARACTERS,
        OUT_OF_RANGE,
        UNKNOWN_COURSE,
        UNKNOWN_PARTNER,
        UNKNOWN_COLLEAGUE,
        NOT_FOR_YOU,
        TWICE,
        NOT_A_LINK,
        NOT_A_MAIL_ADDRESS,
        IN_THE_PAST,
        /** The hour that the clock skips. */
        HOUR_DOES_NOT_EXIST,
        /** The hour that the clock does twice. */
        HOUR_EXISTS_TWICE,
        ENDS_BEFORE_IT_BEGINS,
        ENDS_ANOTHER_DAY,
        LESSONS_OVERLAP,
        AFTER_FIRST_LESSON,
        MORE_THAN_SEATS,
        QUOTA_MORE_THAN_SEATS,
        QUOTA_NOT_INVITED,
        /** Less than what is promised; how many that is stands beside it. */
        FEWER_THAN_PROMISED,
        /** The same of one partner; its name and how many stand beside it. */
        QUOTA_FEWER_THAN_PROMISED,
        /** People of this partner take part; how many stands beside it. */
        PARTNER_HAS_PEOPLE,
        /** Gives another edition at that time; its name stands beside it. */
        TRAINER_BUSY,
        /** Another edition is in that room then; its name stands beside it. */
        ROOM_TAKEN,
        /** How many fit in, and how many are to come, stand beside it. */
        ROOM_TOO_SMALL,
        UNKNOWN_ROOM,
        /** Of what is open, a lesson is cancelled, so that people hear of it. */
        CANCEL_LESSON_INSTEAD,
        LESSON_WAS_GIVEN,
        NO_TRAINER
    }
}
