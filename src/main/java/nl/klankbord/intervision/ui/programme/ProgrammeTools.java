package nl.klankbord.intervision.ui.programme;

import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.intervision.programme.Programmes;
import nl.klankbord.intervision.ui.IntervisionWords;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.People;
import nl.klankbord.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/** What the parts of the pages of a programme work with. */
@Component
record ProgrammeTools(
        Programmes programmes,
        ProgrammeTaking taking,
        IntervisionWords words,
        Vocabulary vocabulary,
        People people,
        Partners partners,
        Dates dates,
        CurrentActor actors) {}
