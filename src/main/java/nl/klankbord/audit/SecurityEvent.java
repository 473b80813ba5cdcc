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
        FEED_MADE("feed"),
        FEED_REVOKED("feed"),
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
        OWN_CALENDAR_SET("colleague"),
        OWN_CALENDAR_REMOVED("colleague"),
        PEOPLE_REGISTERED("import"),
        PEOPLE_IMPORTED("import"),
        PEOPLE_IMPORT_UNDONE("import"),
        ACTION_LINK_USED("action link"),
        FILE_REFUSED("file"),
        DOCUMENT_ADDED("knowledge"),
        DOCUMENT_CHANGED("knowledge"),
        DOCUMENT_REPLACED("knowledge"),
        DOCUMENT_REMOVED("knowledge"),
        DOCUMENT_DOWNLOADED("knowledge"),
        DOCUMENT_GATE_ANSWERED("knowledge"),
        DOCUMENTS_IMPORTED("import"),
        DOCUMENTS_IMPORT_STOPPED("import"),
        OPINION_SUBMITTED("opinion-request"),
        OPINION_OFFERED("opinion-request"),
        OPINION_QUEUED("opinion-request"),
        OPINION_CLAIMED("opinion-request"),
        OPINION_DECLINED("opinion-request"),
        OPINION_ACCEPTED("opinion-request"),
        OPINION_INTEREST_DECLARED("opinion-request"),
        OPINION_INTEREST_WAIVED("opinion-request"),
        OPINION_STARTED("opinion-request"),
        OPINION_INFO_ASKED("opinion-request"),
        OPINION_INFO_GIVEN("opinion-request"),
        OPINION_CHECK_ASKED("opinion-request"),
        OPINION_CHECKED("opinion-request"),
        OPINION_DELIVERED("opinion-request"),
        OPINION_RELEASED("opinion-request"),
        OPINION_EXPIRED("opinion-request"),
        OPINION_CLOSED("opinion-request"),
        OPINION_WITHDRAWN("opinion-request"),
        OPINION_GATE_ANSWERED("opinion-request"),
        OPINION_READ("opinion-request"),
        OPINION_DOWNLOADED("opinion-request"),
        OPINION_FILE_ADDED("opinion-request"),
        OPINION_FILE_REMOVED("opinion-request"),
        OPINION_FILES_ERASED("opinion-request"),
        OPINION_KEPT("opinion-request"),
        OPINION_LESSON_SHARED("opinion-request"),
        CASE_BROUGHT("intervision-case"),
        CASE_GATE_ANSWERED("intervision-case"),
        CASE_READ("intervision-case"),
        CASE_CHOSEN("intervision-case"),
        CASE_WITHDRAWN("intervision-case"),
        CASE_ERASED("intervision-case"),
        ARTICLE_PUBLISHED("article"),
        ARTICLE_CHANGED("article"),
        ARTICLE_HANDED_OVER("article"),
        ARTICLE_ARCHIVED("article"),
        ARTICLE_GATE_ANSWERED("article"),
        SUCCESS_CHANGED("success"),
        SUCCESS_WITHDRAWN("success"),
        SUCCESS_RESTORED("success"),
        SUCCESS_GATE_ANSWERED("success"),
        QUESTION_ASKED("question"),
        QUESTION_CHANGED("question"),
        QUESTION_GATE_ANSWERED("question"),
        ANTHOLOGY_PRINTED("export"),
        COURSE_CHANGED("course"),
        EDITION_CHANGED("edition"),
        EDITION_PUBLISHED("edition"),
        EDITION_CANCELLED("edition"),
        ENROLMENT_CHANGED("edition"),
        TRAINER_LINK_MADE("edition"),
        TRAINER_LINK_REVOKED("edition"),
        TRAINER_LINK_USED("edition"),
        TRAINING_SETTLED("edition"),
        TRAINING_UNSETTLED("edition"),
        PROGRAMME_CHANGED("intervision-programme"),
        PROGRAMME_MOVED("intervision-programme"),
        PROGRAMME_CANCELLED("intervision-programme"),
        MEMBERSHIP_CHANGED("intervision-programme"),
        CIRCLES_ARRANGED("intervision-programme"),
        CIRCLES_SENT("intervision-programme"),
        CIRCLE_STARTED("intervision-circle"),
        ACTION_ADDED("action"),
        ACTION_CHANGED("action"),
        ACTIONS_EXPORTED("export"),
        HOURS_CONFIRMED("contribution"),
        HOURS_DISPUTED("contribution"),
        HOURS_CORRECTED("contribution"),
        OWN_DATA_TAKEN("colleague"),
        PERSON_ERASED("colleague");

        private final String objectKind;

        Action(String objectKind) {
            this.objectKind = objectKind;
        }

        public String objectKind() {
            return objectKind;
        }
    }
}
