package nl.klankbord.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One security event. Holds ids, never names or content.
 *
 * @param actor the account that acted; null for the portal itself and for an unknown visitor
 * @param partner the partner on whose side it happened, where that is known
 * @param object id of what it was done to
 */
public record SecurityEvent(
        Action action,
        Result result,
        @Nullable UUID actor,
        @Nullable UUID partner,
        @Nullable String object) {

    public static SecurityEvent done(Action action, UUID actor, @Nullable UUID partner, @Nullable Object object) {
        return new SecurityEvent(action, Result.DONE, actor, partner, object == null ? null : String.valueOf(object));
    }

    public static SecurityEvent refused(Action action, @Nullable UUID actor, @Nullable UUID partner) {
        return new SecurityEvent(action, Result.REFUSED, actor, partner, null);
    }

    /** Whether it happened. */
    public enum Result {
        DONE,
        REFUSED
    }

    /** The catalogue: what counts as a security event, and the kind of object it is done to. */
    public enum Action {
        SIGNED_IN("account"),
        SIGN_IN_FAILED("account"),
        SIGN_IN_THROTTLED("account"),
        SIGNED_OUT("account"),
        ACCOUNT_CLOSED("account"),
        ACCOUNT_REOPENED("account"),
        TOKEN_MADE("token"),
        TOKEN_REVOKED("token"),
        PARTNER_MADE("partner"),
        PARTNER_CHANGED("partner"),
        PARTNERS_IMPORTED("import"),
        TOPIC_MADE("topic"),
        TOPIC_CHANGED("topic"),
        TOPIC_MERGED("topic"),
        VOCABULARY_IMPORTED("import"),
        VOCABULARY_EXPORTED("export"),
        PROFILE_CHANGED("colleague"),
        EXPERTISE_CONFIRMED("colleague"),
        EXPERTISE_UNCONFIRMED("colleague"),
        EMPLOYMENT_CHANGED("colleague"),
        PEOPLE_REGISTERED("import"),
        PEOPLE_IMPORTED("import"),
        PEOPLE_IMPORT_UNDONE("import"),
        ACTION_LINK_USED("action link");

        private final String objectKind;

        Action(String objectKind) {
            this.objectKind = objectKind;
        }

        public String objectKind() {
            return objectKind;
        }
    }
}
