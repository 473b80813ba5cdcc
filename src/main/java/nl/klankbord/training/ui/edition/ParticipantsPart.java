package nl.klankbord.training.ui.edition;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import nl.klankbord.base.ui.PartnerBadge;
import nl.klankbord.base.ui.StatusBadge;
import nl.klankbord.base.ui.StatusBadge.Tone;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.people.PeopleLinks;
import nl.klankbord.training.EditionPage;
import nl.klankbord.training.EditionPage.Participant;
import nl.klankbord.training.EnrolmentState;
import nl.klankbord.training.EnrolmentStep;
import nl.klankbord.training.ui.SeatButtons;
import nl.klankbord.training.ui.Trouble;
import org.jspecify.annotations.Nullable;

/** Who takes part, waits, or asks: all for who gives it, those of the own partner for its managers. */
final class ParticipantsPart extends Part {

    private final transient EditionTools tools;
    private final transient Runnable changed;

    ParticipantsPart(EditionPage page, EditionTools tools, Runnable changed) {
        super("training-edition.participants");
        this.tools = tools;
        this.changed = changed;
        if (page.participants().isEmpty()) {
            put(small(getTranslation("training-edition.participants.none")));
            return;
        }
        var partners = tools.partners().all().stream().collect(Collectors.toMap(PartnerCard::id, card -> card));
        var rows = new UnorderedList();
        rows.addClassNames("rows", "training-people");
        page.participants().forEach(one -> rows.add(row(one, partners.get(one.partner()), page.cancelsLate())));
        put(rows);
    }

    private ListItem row(Participant one, @Nullable PartnerCard partner, boolean late) {
        var name = new Anchor(PeopleLinks.to(one.who().id()), one.who().name());
        name.addClassName("quiet");
        var line = Part.row(name);
        if (partner != null) {
            line.add(new PartnerBadge(partner.mark(), partner.name(), partner.accent()));
        }
        line.add(badge(one));
        var item = new ListItem(line);
        if (one.offerUntil() != null && one.state() == EnrolmentState.SEAT_OFFERED) {
            item.add(new Paragraph(
                    getTranslation("training-edition.offer", tools.words().until(one.offerUntil(), getLocale()))));
        }
        steps(item, one, late);
        return item;
    }

    private StatusBadge badge(Participant one) {
        var text = one.place() == null
                ? getTranslation("training.enrolment." + one.state())
                : getTranslation("training-agenda.own.place", one.place());
        var tone =
                switch (one.state()) {
                    case AWAITING_APPROVAL, SEAT_OFFERED -> Tone.ATTENTION;
                    case CONFIRMED, ATTENDED, CERTIFIED -> Tone.GOOD;
                    default -> Tone.NEUTRAL;
                };
        return new StatusBadge(text, tone);
    }

    private void steps(ListItem item, Participant one, boolean late) {
        var trouble = new Trouble();
        var buttons = new SeatButtons(tools.seats(), this, getLocale(), trouble, changed);
        var row = Part.row();
        one.steps().stream()
                .filter(step -> step == EnrolmentStep.APPROVE || step == EnrolmentStep.DECLINE)
                .sorted()
                .map(step -> buttons.step(one.id(), step, late))
                .forEach(button -> {
                    button.setAriaLabel(getTranslation(
                            "training-edition.of", button.getText(), one.who().name()));
                    row.add(new Span(button));
                });
        if (row.getComponentCount() > 0) {
            item.add(trouble, row);
        }
    }
}
