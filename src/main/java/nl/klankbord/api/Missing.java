package nl.klankbord.api;

/** What was asked for does not exist, or its caller may not see it: the answer is the same. */
final class Missing extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
