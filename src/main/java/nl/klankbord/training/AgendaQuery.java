package nl.klankbord.training;

import java.time.LocalDate;
import java.util.Set;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.TopicId;
import org.jspecify.annotations.Nullable;

/**
 * Which editions are wanted.
 *
 * @param from first day of a lesson; null for no limit
 * @param to last day of a lesson; null for no limit
 * @param partners that are invited, any of these; empty for all
 * @param topics any of these; empty for all
 * @param place words of the place of a lesson; empty for all
 * @param seatsFree only where somebody of the reader's own partner could enrol and get a seat now
 * @param mine only what the reader takes part in, waits for, organises or gives
 * @param words that the title holds; empty for all
 * @param course editions of this course; null for all
 */
public record AgendaQuery(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Set<PartnerId> partners,
        Set<TopicId> topics,
        String place,
        boolean seatsFree,
        boolean mine,
        String words,
        @Nullable CourseId course,
        PageRequest page) {

    public AgendaQuery {
        partners = Set.copyOf(partners);
        topics = Set.copyOf(topics);
    }

    /** Everything with a lesson between these days. */
    public static AgendaQuery between(LocalDate from, LocalDate to, PageRequest page) {
        return new AgendaQuery(from, to, Set.of(), Set.of(), "", false, false, "", null, page);
    }

    /** Every edition of a course. */
    public static AgendaQuery of(CourseId course, PageRequest page) {
        return new AgendaQuery(null, null, Set.of(), Set.of(), "", false, false, "", course, page);
    }
}
