package nl.klankbord.calendar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.calendar.FeedOutcome;

/** The address of a feed that was just made, the only time that it shows. */
class MadeFeed extends Div {

    MadeFeed() {
        addClassName("calendar-made");
        getElement().setAttribute("role", "status");
    }

    void show(FeedOutcome.Made made) {
        var name = made.feed().name();
        var address = new TextField(getTranslation("calendar.feeds.address", name), made.url(), "");
        address.setReadOnly(true);
        address.setAutoselect(true);
        var copy = new Button(getTranslation("calendar.feeds.copy"));
        copy.setAriaLabel(getTranslation("calendar.feeds.copy.label", name));
        Clipboard.onClick(copy)
                .writeText(
                        made.url(),
                        _ -> UndoNotice.show(getTranslation("calendar.feeds.copied")),
                        _ -> UndoNotice.show(getTranslation("calendar.feeds.not-copied")));
        var row = new Div(address, copy);
        row.addClassName("calendar-made-address");
        removeAll();
        add(
                new Paragraph(getTranslation("calendar.feeds.made", name)),
                row,
                new UnorderedList(step("calendar.feeds.step.outlook"), step("calendar.feeds.step.other")));
    }

    private ListItem step(String textKey) {
        return new ListItem(getTranslation(textKey));
    }
}
