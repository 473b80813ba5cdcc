package nl.klankbord.shell.start;

import nl.klankbord.base.Faults;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.calendar.Agenda;
import nl.klankbord.people.Confirmations;
import nl.klankbord.people.OwnProfile;
import nl.klankbord.turns.Turns;
import org.springframework.stereotype.Component;

/** What the parts of the start page ask and do. */
@Component
record StartTools(
        Turns turns,
        Agenda agenda,
        OwnProfile profiles,
        Confirmations confirmations,
        Guides guides,
        Faults faults,
        DueWords words,
        Dates dates) {}
