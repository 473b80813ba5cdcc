package nl.klankbord.intervision.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.intervision.IntervisionLinks;
import nl.klankbord.intervision.MembershipState;
import nl.klankbord.intervision.ProgrammeState;
import nl.klankbord.intervision.programme.ProgrammeCard;

/** One programme in a list: what it is, how far, and how the reader stands in it. */
final class ProgrammeItem extends ListItem {

    ProgrammeItem(ProgrammeCard card, IntervisionWords words) {
        addClassName("intervision-item");
        var head = Part.row(
                new H3(new Anchor(IntervisionLinks.to(card.id()), card.title())),
                words.badge(card.state(), getLocale()));
        if (card.own() != null) {
            head.add(words.badge(card.own(), getLocale()));
        }
        var text = new Div(head);
        if (!card.purpose().isBlank()) {
            var purpose = new Paragraph(card.purpose());
            purpose.addClassName("intervision-purpose");
            text.add(purpose);
        }
        text.add(Part.small(facts(card)));
        add(text);
        action(card);
    }

    private String facts(ProgrammeCard card) {
        var people = getTranslation("intervision-screens.people", card.people());
        if (card.state() == ProgrammeState.ENROLMENT_OPEN && card.enrolUntil() != null) {
            return getTranslation(
                    "intervision-screens.item.open", people, Dates.withDay(card.enrolUntil(), getLocale()));
        }
        return card.from() == null
                ? people
                : getTranslation("intervision-screens.item.from", people, Dates.month(card.from(), getLocale()));
    }

    /** What there is to do at once. */
    private void action(ProgrammeCard card) {
        if (card.own() == MembershipState.PROPOSED) {
            add(Part.button(IntervisionLinks.to(card.id()), getTranslation("intervision-screens.see-proposal")));
        } else if (card.state() == ProgrammeState.ENROLMENT_OPEN && card.own() == null) {
            add(Part.button(IntervisionLinks.toEnrolment(card.id()), getTranslation("intervision.step.ENROL")));
        } else if (card.state() == ProgrammeState.COMPOSING && card.organises()) {
            add(Part.button(IntervisionLinks.toComposer(card.id()), getTranslation("intervision.step.ARRANGE")));
        }
    }
}
