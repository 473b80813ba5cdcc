package nl.klankbord.calendar;

/** What came of asking for a feed. */
public sealed interface FeedOutcome {

    /**
     * There it is.
     *
     * @param url shown once; whoever has it reads the feed
     */
    record Made(Feed feed, String url) implements FeedOutcome {}

    /** This person has as many as one may have. */
    record TooMany() implements FeedOutcome {}
}
