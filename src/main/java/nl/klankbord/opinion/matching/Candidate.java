package nl.klankbord.opinion.matching;

import nl.klankbord.base.ColleagueId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is independent and has room.
 *
 * @param topic the asked topic that this person knows best
 * @param level how well, 1 to 5
 * @param topics how many of the asked topics this person knows
 * @param confirmed a colleague confirmed it
 * @param stale nobody looked at it for long
 * @param offers says to be available for second opinions
 * @param colleague works for the same organisation as the requester
 * @param room how many requests may still be added
 * @param owedMinutes what this person's partner took from the requester's more than it gave; less than 0 the other way
 * @param standsInFor who is away; null when asked for the own knowledge
 */
public record Candidate(
        Person person,
        String topic,
        int level,
        int topics,
        boolean confirmed,
        boolean stale,
        boolean offers,
        boolean colleague,
        int room,
        long owedMinutes,
        @Nullable ColleagueId standsInFor) {}
