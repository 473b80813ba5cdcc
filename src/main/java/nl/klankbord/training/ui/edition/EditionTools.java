package nl.klankbord.training.ui.edition;

import nl.klankbord.access.CurrentActor;
import nl.klankbord.actions.ui.ActionParts;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.People;
import nl.klankbord.training.outsider.OutsideTrainers;
import nl.klankbord.training.ui.SeatTaking;
import nl.klankbord.training.ui.TrainingWords;
import org.springframework.stereotype.Component;

/** What the parts of the page of an edition work with. */
@Component
record EditionTools(
        TrainingWords words,
        SeatTaking seats,
        EditionTaking edition,
        People people,
        Partners partners,
        OutsideTrainers outsiders,
        ActionParts actions,
        Dates dates,
        CurrentActor actors) {}
