package nl.klankbord.intervision.ui.accept;

import nl.klankbord.access.CurrentActor;
import nl.klankbord.intervision.Circles;
import nl.klankbord.intervision.programme.Acceptance;
import nl.klankbord.intervision.programme.Programmes;
import nl.klankbord.intervision.ui.IntervisionWords;
import nl.klankbord.intervision.ui.MembershipTaking;
import nl.klankbord.partners.Partners;
import org.springframework.stereotype.Component;

/** What the page works with on which circles are accepted. */
@Component
record AcceptTools(
        Acceptance acceptance,
        Programmes programmes,
        Circles circles,
        MembershipTaking taking,
        IntervisionWords words,
        Partners partners,
        CurrentActor actors) {}
