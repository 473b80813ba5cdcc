package nl.klankbord.opinion;

import java.util.Set;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.TopicId;

/**
 * Which requests are wanted.
 *
 * @param types any of these; empty for all
 * @param partners that ask, any of these; empty for all
 * @param topics any of these; empty for all
 */
public record OpinionQuery(
        View view, Set<OpinionType> types, Set<PartnerId> partners, Set<TopicId> topics, PageRequest page) {

    public OpinionQuery {
        types = Set.copyOf(types);
        partners = Set.copyOf(partners);
        topics = Set.copyOf(topics);
    }

    public static OpinionQuery of(View view, PageRequest page) {
        return new OpinionQuery(view, Set.of(), Set.of(), Set.of(), page);
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
