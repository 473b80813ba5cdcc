package nl.klankbord.people.strength;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.TopicId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts who knows what, where. What is counted for a reader is what the directory shows that reader, and nothing else:
 * a line that somebody's organisation brought counts in the own partner until the person took it over, a departure that
 * the organisation announced likewise, and nobody counts who has left. Absence, load and what people hide play no part.
 * Whoever is seconded or has a second employer counts at both.
 *
 * <p>An administrator reads more of the directory than others; here that counts for nothing, since administering is no
 * reason to see how a team stands.
 */
@Service
@PermitAll
public class Strengths {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final StrengthStore store;
    private final Clock clock;

    Strengths(StrengthStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * The strength of every partner on these topics; where nobody counts it is left out. One query, over the lines of
     * these topics only.
     *
     * @param level that counts, 1 to 5
     * @param leavingUntil who announced to leave on this day or before is leaving
     */
    @Transactional(readOnly = true)
    public List<Strength> on(Collection<TopicId> topics, int level, LocalDate leavingUntil, Actor reader) {
        return topics.isEmpty() ? List.of() : store.count(topics, level, asked(leavingUntil, reader));
    }

    /** Who they are, best first; of the reader's own partners only, of others nobody. One query. */
    @Transactional(readOnly = true)
    public List<Knower> people(TopicId topic, PartnerId partner, int level, LocalDate leavingUntil, Actor reader) {
        return reader.worksFor(partner) ? store.people(topic, partner, level, asked(leavingUntil, reader)) : List.of();
    }

    /**
     * Who of the reader's own partner could grow into a topic: who wants to learn it, or named it below the level. One
     * query.
     */
    @Transactional(readOnly = true)
    public Set<ColleagueId> learners(TopicId topic, int level, Actor reader) {
        return store.learners(topic, reader.partner(), level);
    }

    private StrengthStore.Asked asked(LocalDate leavingUntil, Actor reader) {
        var now = clock.instant();
        var own = new HashSet<>(reader.besides());
        own.add(reader.partner());
        return new StrengthStore.Asked(own, now, LocalDate.ofInstant(now, HERE), leavingUntil);
    }
}
