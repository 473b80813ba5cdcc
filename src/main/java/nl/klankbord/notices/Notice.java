package nl.klankbord.notices;

import java.time.Instant;

/**
 * Something that somebody was told, in the language of the reader.
 *
 * @param kind the name of its kind
 * @param path where it leads, without a leading slash
 */
public record Notice(long id, String kind, String text, String path, Instant toldAt, boolean read) {}
