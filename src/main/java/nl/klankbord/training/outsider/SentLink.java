package nl.klankbord.training.outsider;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of the link of a trainer from outside.
 *
 * @param trainer their name
 * @param at when it was sent; null when none works
 * @param until the last day on which it works; null without a lesson
 * @param again whether a new one can be sent
 */
public record SentLink(
        String trainer, @Nullable Instant at, @Nullable LocalDate until, boolean again) {}
