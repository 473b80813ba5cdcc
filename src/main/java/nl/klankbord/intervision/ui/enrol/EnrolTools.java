package nl.klankbord.intervision.ui.enrol;

import nl.klankbord.access.CurrentActor;
import nl.klankbord.intervision.programme.Enrolling;
import nl.klankbord.intervision.programme.Programmes;
import nl.klankbord.intervision.ui.IntervisionWords;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.People;
import nl.klankbord.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/** What the page works with on which one enrols. */
@Component
record EnrolTools(
        Programmes programmes,
        Enrolling enrolling,
        IntervisionWords words,
        Vocabulary vocabulary,
        People people,
        Partners partners,
        CurrentActor actors) {}
