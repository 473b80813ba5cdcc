package nl.klankbord.base;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Period;

/**
 * Classifies one field of an entity for the register of personal data. A test demands it, or {@link NotPersonal}, on
 * every stored field.
 */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Personal {

    /** Why the portal keeps it. */
    Purpose purpose();

    /** Who may see it. */
    SeenBy seenBy();

    /** How long it is kept. */
    Term term();

    /** What an erasure does with it. */
    Erasure erasure();

    /** Why a personal field is kept. */
    enum Purpose {
        SIGN_IN,
        FIND_COLLEAGUES,
        CONTACT,
        ACCOUNTABILITY,
        OWN_WORK
    }

    /** Who may see a personal field. */
    enum SeenBy {
        OWN_PERSON,
        OWN_PARTNER,
        /** Who takes part in it, and nobody else. */
        PARTIES,
        NETWORK,
        ADMINISTRATORS,
        NOBODY
    }

    /** How long a personal field is kept. */
    enum Term {
        /** Until some time after they left: then they are erased. */
        WHILE_EMPLOYED,
        UNTIL_REPLACED,
        ONE_DAY,
        THIRTY_DAYS,
        NINETY_DAYS,
        /** Counted from when it was over. */
        SEVEN_YEARS;

        /** How long, for a term that is one of time. */
        public Period period() {
            return switch (this) {
                case WHILE_EMPLOYED, UNTIL_REPLACED -> throw new IllegalStateException(this + " has no end by itself");
                case ONE_DAY -> Period.ofDays(1);
                case THIRTY_DAYS -> Period.ofDays(30);
                case NINETY_DAYS -> Period.ofDays(90);
                case SEVEN_YEARS -> Period.ofYears(7);
            };
        }
    }

    /** What an erasure does with a personal field. */
    enum Erasure {
        DELETED,
        EMPTIED,
        PSEUDONYM
    }
}
