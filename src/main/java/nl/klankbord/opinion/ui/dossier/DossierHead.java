package nl.klankbord.opinion.ui.dossier;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.PartnerBadge;
import nl.klankbord.base.ui.PersonAvatar;
import nl.klankbord.base.ui.PrintButton;
import nl.klankbord.opinion.OpinionCard;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.PeopleLinks;

/** What it is about, of whom, and until when. */
final class DossierHead extends Header {

    DossierHead(OpenDossier open, DossierTools tools) {
        addClassName("opinion-dossier-head");
        var card = open.dossier().card();
        var badges = new Div();
        badges.addClassName("row");
        if (card.type() != null) {
            badges.add(tools.words().typeBadge(card.type(), getLocale()));
        }
        badges.add(
                tools.words().stateBadge(card.state(), getLocale()),
                tools.words().visibilityBadge(card.visibility(), getLocale()));
        badges.add(new PrintButton());
        var title = new H2(title(card));
        add(badges, title, who(open, card));
    }

    /** Who sees only the card, reads what was written for everybody. */
    private String title(OpinionCard card) {
        return Stream.of(card.title(), card.publicLine(), String.join(", ", card.topics()))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElseGet(() -> getTranslation("opinion-dossier.untitled"));
    }

    private Div who(OpenDossier open, OpinionCard card) {
        var line = new Div();
        line.addClassName("opinion-dossier-who");
        var requester = open.dossier().requester();
        if (requester != null) {
            line.add(person(requester));
            if (!requester.jobTitle().isEmpty()) {
                line.add(new Span(requester.jobTitle()));
            }
        }
        var partner = card.partner();
        line.add(new PartnerBadge(partner.mark(), partner.name(), partner.accent()));
        if (card.wantedBy() != null) {
            line.add(
                    new Span(getTranslation("opinion-dossier.wanted-by", Dates.withDay(card.wantedBy(), getLocale()))));
        }
        return line;
    }

    private static Anchor person(ColleagueCard card) {
        var link = new Anchor(PeopleLinks.to(card.id()));
        link.add(PersonAvatar.of(card.name(), PeopleLinks.toPhoto(card)), new Span(card.name()));
        link.addClassNames("quiet", "opinion-dossier-person");
        return link;
    }
}
