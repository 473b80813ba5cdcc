package nl.klankbord.intervision.programme;

import java.util.List;

/**
 * Something typed that is not accepted.
 *
 * @param field as it is called in {@link ProgrammeEntry} or {@link EnrolEntry}
 * @param arguments for the text: a limit, a number
 */
public record Flaw(String field, Reason reason, List<Object> arguments) {

    public Flaw {
        arguments = List.copyOf(arguments);
    }

    static Flaw of(String field, Reason reason, Object... arguments) {
        return new Flaw(field, reason, List.of(arguments));
    }

    /** Why a value is not accepted; the text stands under {@code intervision.flaw.<name>}. */
    public enum Reason {
        EMPTY,
        TOO_LONG,
        TOO_MANY,
        HIDDEN_CHARACTERS,
        /** The least and the most stand beside it. */
        OUT_OF_RANGE,
        LEAST_ABOVE_MOST,
        UNKNOWN_PARTNER,
        UNKNOWN_TOPIC,
        UNKNOWN_COLLEAGUE,
        /** Of another role than facilitator or coordinator. */
        CANNOT_ORGANISE,
        IN_THE_PAST,
        ENDS_BEFORE_IT_BEGINS,
        AFTER_THE_FIRST_DAY,
        /** The series does not fit between the first and the last day. */
        DOES_NOT_FIT,
        /** People of a partner that is left out take part; how many stands beside it. */
        PARTNER_HAS_PEOPLE,
        TOO_FEW_HALF_DAYS,
        ONESELF
    }
}
