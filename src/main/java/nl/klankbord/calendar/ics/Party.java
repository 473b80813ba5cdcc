package nl.klankbord.calendar.ics;

/**
 * Who an invitation is from, or for.
 *
 * @param name without line breaks or hidden characters
 */
public record Party(String name, String address) {}
