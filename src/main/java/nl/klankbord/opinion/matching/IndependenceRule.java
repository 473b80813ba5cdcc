package nl.klankbord.opinion.matching;

/** Placeholder until filled. */
public enum IndependenceRule {
    OWN_REQUEST,
    IN_MANAGER_LINE,
    ADVISED_BEFORE,
    NAMED_AS_INVOLVED,
    OF_OWN_PARTNER,
    NOT_A_RECIPIENT
}
