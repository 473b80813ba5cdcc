package nl.klankbord.privacy.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.privacy.PersonErasure;

/** Says what an erasure takes away and what it leaves, and does it for who types their own name. */
final class ErasePart extends Section {

    /** Signs out: the account is no more. */
    private static final String OUT = "afmelden";

    private final transient PersonErasure erasure;
    private final transient Actor actor;
    private final TextField name = new TextField();
    private final HouseForm form = new HouseForm(getTranslation("privacy.erase.do"), this::erase);

    ErasePart(PersonErasure erasure, Actor actor) {
        this.erasure = erasure;
        this.actor = actor;
        addClassName("privacy-erase");
        form.field(name, getTranslation("privacy.erase.name"), getTranslation("privacy.erase.name.hint", actor.name()));
        name.getElement().setAttribute("autocomplete", "off");
        add(
                new H2(getTranslation("privacy.erase")),
                new Paragraph(getTranslation("privacy.erase.explanation")),
                new UnorderedList(
                        new ListItem(getTranslation("privacy.erase.gone")),
                        new ListItem(getTranslation("privacy.erase.back")),
                        new ListItem(getTranslation("privacy.erase.stays")),
                        new ListItem(getTranslation("privacy.erase.log")),
                        new ListItem(getTranslation("privacy.erase.anew"))),
                form);
    }

    private void erase() {
        switch (erasure.erase(actor, name.getValue())) {
            case NAME_DIFFERS -> form.problem(name, getTranslation("privacy.erase.name.differs", actor.name()));
            case LAST_ADMINISTRATOR, NO_LEAVER ->
                form.problem(name, getTranslation("privacy.erase.last-administrator"));
            case ERASED -> UI.getCurrent().getPage().setLocation(OUT);
        }
    }
}
