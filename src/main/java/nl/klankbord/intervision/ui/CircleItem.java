package nl.klankbord.intervision.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import nl.klankbord.base.ui.StatusBadge;
import nl.klankbord.base.ui.StatusBadge.Tone;
import nl.klankbord.intervision.CircleCard;
import nl.klankbord.intervision.IntervisionLinks;

/** One of the own circles. */
final class CircleItem extends ListItem {

    CircleItem(CircleCard circle, IntervisionWords words) {
        var name = new H3(new Anchor(
                IntervisionLinks.to(circle.id()),
                getTranslation(
                        "intervision-screens.circle.of",
                        words.circle(circle.number(), getLocale()),
                        circle.programmeTitle())));
        add(Part.row(
                name,
                circle.running()
                        ? new StatusBadge(getTranslation("intervision-screens.circle.runs"), Tone.GOOD)
                        : new StatusBadge(getTranslation("intervision-screens.circle.awaits"), Tone.NEUTRAL)));
        add(Part.small(
                getTranslation("intervision-screens.members", circle.members().size())));
    }
}
