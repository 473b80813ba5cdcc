package nl.klankbord.people;

import java.time.LocalDate;

/**
 * That somebody is going to leave.
 *
 * @param ownWord the person said so, and the whole network sees it; otherwise the organisation did, for its own people
 */
public record AnnouncedDeparture(LocalDate lastDay, boolean ownWord) {}
