package nl.klankbord.opinion;

import java.util.Set;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.TopicId;

/**
 * Which requests are wanted.
 *
 * @param text words that they must be found by; blank for all
 * @param types any of these; empty for all
 * @param partners that ask, any of these; empty for all
 * @param topics any of these; empty for all
 */
public record OpinionQuery(
        View view,
        String text,
        Set<OpinionType> types,
        Set<PartnerId> partners,
        Set<TopicId> topics,
        PageRequest page) {

    public OpinionQuery {
        types = Set.copyOf(types);
        partners = Set.copyOf(partners);
        topics = Set.copyOf(topics);
    }

    public static OpinionQuery of(View view, PageRequest page) {
        return new OpinionQuery(view, "", Set.of(), Set.of(), Set.of(), page);
    }

    /** The same, of what is found by these words. */
    public OpinionQuery text(String words) {
        return new OpinionQuery(view, words, types, partners, topics, page);
    }

    /**
     * How a search for words was done.
     *
     * @param whole false when so much fits that only what fits best is in it
     * @param complete false while the index is being made
     * @param didYouMean the words with the spelling corrected, which were searched instead; empty when they were not
     */
    public record Reach(boolean whole, boolean complete, String didYouMean) {

        /** Of who asked for no words. */
        static final Reach EVERYTHING = new Reach(true, true, "");
    }

    /** The text stands under {@code opinion.view.<name>}. */
    public enum View {
        /** Offered to me, in my hand, or for me to check. */
        FOR_ME,
        /** Asked by me and not over. */
        MINE,
        /** In the open queue. */
        QUEUE,
        /** Over, with me as a party. */
        CLOSED,
        /** Stuck: for coordinators. */
        STUCK
    }
}
