package nl.klankbord.actions.ui;

import java.util.Map;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.actions.Actions;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.People;
import org.springframework.stereotype.Component;

/** What the parts of these screens work with. */
@Component
record ActionTools(
        Actions actions, ActionTaking taking, People people, Partners partners, Dates dates, CurrentActor actors) {

    Actor actor() {
        return actors.get();
    }

    Map<PartnerId, String> partnerNames() {
        return partners.all().stream().collect(Collectors.toMap(PartnerCard::id, PartnerCard::name));
    }
}
