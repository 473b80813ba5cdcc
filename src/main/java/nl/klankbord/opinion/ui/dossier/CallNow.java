package nl.klankbord.opinion.ui.dossier;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import nl.klankbord.base.ui.Icons;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.Profile;

/** How the parties reach each other at once, as far as these let themselves be reached. */
final class CallNow extends DossierSection {

    CallNow(OpenDossier open, DossierTools tools) {
        if (open.state().isOver()) {
            return;
        }
        other(open)
                .flatMap(other -> tools.people().profile(other.id(), open.actor()))
                .filter(profile -> !profile.phone().isEmpty() || !profile.mail().isEmpty())
                .ifPresent(profile -> show(profile, tools));
    }

    /** The reviewer for the requester, and for the others who have to do with it the requester. */
    private static Optional<ColleagueCard> other(OpenDossier open) {
        var dossier = open.dossier();
        if (open.isRequester()) {
            return Optional.ofNullable(dossier.reviewer()).or(() -> Optional.ofNullable(dossier.invited()));
        }
        var takesPart = Stream.of(
                        Optional.ofNullable(dossier.invited()),
                        Optional.ofNullable(dossier.reviewer()),
                        Optional.ofNullable(dossier.checker()))
                .flatMap(Optional::stream)
                .anyMatch(open::isReader);
        return takesPart ? Optional.ofNullable(dossier.requester()) : Optional.empty();
    }

    private void show(Profile profile, DossierTools tools) {
        add(small(tools.presences().of(profile.presence(), getLocale())));
        var ways = new Div();
        ways.addClassName("row");
        if (!profile.phone().isEmpty()) {
            var phone = new Anchor("tel:" + profile.phone().replaceAll("[^+0-9]", ""), Icons.PHONE.create());
            phone.add(new Span(profile.phone()));
            phone.addClassName("button");
            ways.add(phone);
        }
        if (!profile.mail().isEmpty()) {
            var teams = new Anchor(
                    "https://teams.microsoft.com/l/call/0/0?users="
                            + URLEncoder.encode(profile.mail(), StandardCharsets.UTF_8),
                    getTranslation("opinion-dossier.call.teams"));
            teams.setTarget(AnchorTarget.BLANK);
            teams.getElement().setAttribute("rel", "noopener noreferrer");
            teams.addClassName("button");
            ways.add(teams);
        }
        add(ways);
        heading(getTranslation("opinion-dossier.call", profile.card().name()));
    }
}
