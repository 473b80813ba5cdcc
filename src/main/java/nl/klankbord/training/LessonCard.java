package nl.klankbord.training;

import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lesson as it is shown.
 *
 * @param number its place among the lessons, from 1
 * @param start in the time of Amsterdam
 * @param link of the meeting; empty for who does not take part
 * @param online whether there is a link
 * @param room of a partner; null for none
 */
public record LessonCard(
        LessonId id,
        int number,
        LocalDateTime start,
        LocalDateTime end,
        String place,
        String link,
        boolean online,
        @Nullable UUID room,
        boolean cancelled) {}
