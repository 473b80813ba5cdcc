package nl.klankbord.knowledge.ui.article;

import java.util.Locale;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.actions.ui.ActionParts;
import nl.klankbord.base.Texts;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.PeopleChip;
import nl.klankbord.knowledge.article.Articles;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.People;
import nl.klankbord.people.PeopleLinks;
import nl.klankbord.people.Profile;
import nl.klankbord.people.ui.PresenceWords;
import org.springframework.stereotype.Component;

/** What the parts of a page about an article ask things of. */
@Component
record ArticleTools(
        Articles articles,
        ActionParts actions,
        People people,
        Partners partners,
        PresenceWords presence,
        Dates dates,
        Texts texts,
        CurrentActor actors) {

    /** Somebody, with when they can be asked. */
    PeopleChip chip(ColleagueCard card, Locale language) {
        var available = people.profile(card.id(), actors.get())
                .map(Profile::presence)
                .map(known -> presence.of(known, language))
                .orElseGet(() -> texts.get(language, "knowledge-article.owner.unknown"));
        var partner = partners.find(card.partner());
        return new PeopleChip(new PeopleChip.Person(
                card.name(),
                PeopleLinks.toPhoto(card),
                card.jobTitle(),
                partner.map(known -> known.mark()).orElse(""),
                partner.map(known -> known.name()).orElse(""),
                partner.map(known -> known.accent()).orElse(""),
                available,
                PeopleLinks.to(card.id())));
    }
}
