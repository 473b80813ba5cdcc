package nl.klankbord.mail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.klankbord.access.Role;
import nl.klankbord.base.Page;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.ListState;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.mail.MailDesk;
import nl.klankbord.mail.MailState;

/** Which mails wait, and which could not be sent: to whom and why, never what they say. */
@Route("beheer/mail")
@Menu(title = "mail.menu", order = 85)
@RolesAllowed(Role.Names.NETWORK_ADMIN)
class MailView extends HousePage implements BeforeEnterObserver {

    private static final PageRequest OLDEST = new PageRequest(1, PageRequest.LARGEST);

    private final transient MailDesk desk;
    private final transient Dates dates;

    MailView(MailDesk desk, Dates dates) {
        super("mail.title");
        this.desk = desk;
        this.dates = dates;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        subtitle(counts());
        var unsent = desk.unsent(OLDEST);
        List<Component> parts = new ArrayList<>();
        if (!desk.ready()) {
            parts.add(note("mail.not-ready"));
        }
        if (unsent.items().isEmpty()) {
            parts.add(ListState.firstUse(
                    getTranslation("mail.none"), getTranslation("mail.none.why"), getTranslation("mail.none.example")));
        } else {
            parts.add(list(unsent));
            primary(new Button(getTranslation("mail.retry-all"), _ -> {
                desk.retryAll();
                done("mail.retried-all");
            }));
        }
        if (unsent.total() > unsent.items().size()) {
            parts.add(new Paragraph(getTranslation("mail.more", unsent.items().size(), unsent.total())));
        }
        replaceContent(parts.toArray(Component[]::new));
    }

    /** "3 wachten, 1 geweigerd": only the states that there are. */
    private String counts() {
        var counts = desk.counts();
        return Arrays.stream(MailState.values())
                .filter(counts::containsKey)
                .map(state -> getTranslation("mail.count." + state, counts.get(state)))
                .collect(Collectors.joining(", "));
    }

    private Component note(String textKey) {
        var note = new Div(new Paragraph(getTranslation(textKey)));
        note.addClassNames("note", "note-attention");
        return note;
    }

    private Component list(Page<MailDesk.Line> unsent) {
        var rows = new UnorderedList();
        rows.addClassNames("rows", "card");
        unsent.items()
                .forEach(line -> rows.add(new MailRow(line, dates, () -> {
                    desk.retry(line.id());
                    done("mail.retried");
                })));
        return rows;
    }

    private void done(String textKey) {
        UndoNotice.show(getTranslation(textKey));
        show();
    }
}
