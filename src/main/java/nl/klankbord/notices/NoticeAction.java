package nl.klankbord.notices;

import java.time.Instant;

/**
 * A button in the mail of a notice that leads to a page of {@link ActionPage}, where the recipient decides without
 * signing in.
 *
 * @param labelKey text key of the button
 * @param purpose which page: {@link ActionPage#purpose()}
 * @param subject what it is about, such as an id; at most 100 characters
 * @param until the link works until then
 */
public record NoticeAction(String labelKey, String purpose, String subject, Instant until) {}
