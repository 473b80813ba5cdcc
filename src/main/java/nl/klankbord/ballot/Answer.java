package nl.klankbord.ballot;

import org.jspecify.annotations.Nullable;

/**
 * What somebody answers to one question.
 *
 * @param question what the feature knows it by: letters, digits, hyphens and underscores, at most 20
 * @param score null for a question in words
 * @param words may be empty
 */
public record Answer(String question, @Nullable Integer score, String words) {}
