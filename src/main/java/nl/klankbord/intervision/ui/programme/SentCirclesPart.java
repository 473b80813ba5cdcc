package nl.klankbord.intervision.ui.programme;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import nl.klankbord.base.ui.StatusBadge;
import nl.klankbord.base.ui.StatusBadge.Tone;
import nl.klankbord.intervision.IntervisionLinks;
import nl.klankbord.intervision.programme.ProgrammePage;
import nl.klankbord.intervision.programme.ProgrammePage.SentCircle;
import nl.klankbord.intervision.ui.Part;

/** The circles that were sent to their members, and how many said yes; who said no is told to nobody here. */
final class SentCirclesPart extends Part {

    private final transient ProgrammeTools tools;

    SentCirclesPart(ProgrammePage page, ProgrammeTools tools) {
        super("intervision-screens.circles");
        this.tools = tools;
        var rows = new UnorderedList();
        rows.addClassNames("rows", "intervision-circles");
        page.circles().forEach(circle -> rows.add(row(circle)));
        put(rows);
    }

    private ListItem row(SentCircle circle) {
        var head = row(
                new Anchor(
                        IntervisionLinks.toAcceptance(circle.id()),
                        tools.words().circle(circle.number(), getLocale())),
                badge(circle));
        var accepted = getTranslation("intervision-screens.accepted", circle.accepted());
        return new ListItem(
                head,
                small(
                        circle.waiting() == 0
                                ? accepted
                                : accepted + " " + getTranslation("intervision-screens.unanswered", circle.waiting())));
    }

    private StatusBadge badge(SentCircle circle) {
        if (circle.belowLeast()) {
            return new StatusBadge(getTranslation("intervision-screens.circle.below"), Tone.ATTENTION);
        }
        return circle.started()
                ? new StatusBadge(getTranslation("intervision-screens.circle.runs"), Tone.GOOD)
                : new StatusBadge(getTranslation("intervision-screens.circle.awaits"), Tone.NEUTRAL);
    }
}
