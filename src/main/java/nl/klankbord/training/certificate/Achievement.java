package nl.klankbord.training.certificate;

import java.time.LocalDate;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.training.EditionId;

/**
 * What somebody gets a certificate for.
 *
 * @param name and initials as they are at that time
 * @param title of the course
 * @param partner that organised it
 * @param minutes of the lessons that the person was at
 * @param peMinutes what it counts for a register of professionals; 0 for nothing
 */
public record Achievement(
        EditionId edition,
        ColleagueId person,
        String name,
        String initials,
        String title,
        PartnerId partner,
        LocalDate firstDay,
        LocalDate lastDay,
        int minutes,
        int peMinutes) {}
