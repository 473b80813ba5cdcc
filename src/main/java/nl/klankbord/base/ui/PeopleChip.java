package nl.klankbord.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person wherever a name shows: avatar, name, job and partner. Pressing it opens who this is: availability, the way to
 * the profile, and up to three actions.
 */
public final class PeopleChip extends Div {

    /**
     * What a chip shows.
     *
     * @param photo address of the photo that everyone may see; null for initials
     * @param availability in words: "Beschikbaar. Werkt maandag tot en met donderdag."
     * @param profile address of the profile, without a leading slash
     */
    public record Person(
            String name,
            @Nullable String photo,
            String job,
            String partnerMark,
            String partnerName,
            String partnerAccent,
            String availability,
            String profile) {

        PartnerBadge partner() {
            return new PartnerBadge(partnerMark, partnerName, partnerAccent);
        }
    }

    private static final int MOST_ACTIONS = 3;

    /** @param actions links or buttons, at most three */
    public PeopleChip(Person person, Component... actions) {
        if (actions.length > MOST_ACTIONS) {
            throw new IllegalArgumentException("At most three actions fit");
        }
        addClassName("people-chip");
        var job = new Span(person.job());
        job.addClassName("muted");
        var button = new NativeButton();
        button.add(PersonAvatar.of(person.name(), person.photo()), new Span(person.name()));
        button.addClassName("people-chip-name");
        button.getElement().setAttribute("type", "button").setAttribute("aria-haspopup", "dialog");
        add(button, person.partner(), job, popover(button, person, List.of(actions)));
    }

    private Popover popover(Component target, Person person, List<Component> actions) {
        var name = new Anchor(person.profile(), person.name());
        name.addClassName("people-chip-title");
        var available = new Paragraph(Icons.CLOCK.small(), new Span(person.availability()));
        available.addClassName("people-chip-available");
        var row = new Div(new Anchor(person.profile(), getTranslation("base.person.profile")));
        row.add(actions);
        row.addClassName("row");
        var popover = new Popover(name, new Paragraph(person.job()), person.partner(), available, row);
        popover.addClassName("people-chip-popover");
        popover.setTarget(target);
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.setAriaLabel(getTranslation("base.person.about", person.name()));
        popover.setAutofocus(true);
        return popover;
    }
}
