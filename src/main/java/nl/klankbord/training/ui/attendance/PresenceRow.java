package nl.klankbord.training.ui.attendance;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import nl.klankbord.base.ui.LiveAnnouncer;
import nl.klankbord.training.EnrolmentId;
import nl.klankbord.training.EnrolmentState;
import nl.klankbord.training.attendance.AttendancePage.Column;
import nl.klankbord.training.attendance.AttendancePage.Row;
import nl.klankbord.training.attendance.Presence;
import org.jspecify.annotations.Nullable;

/** One person at one lesson: a big button for each thing that can be said, of which one is pressed. */
final class PresenceRow extends ListItem {

    /** What was said. */
    interface Said {
        /** @param said null when it was taken back */
        void say(PresenceRow row, @Nullable Presence read, @Nullable Presence said);
    }

    private final Map<Presence, Button> buttons = new EnumMap<>(Presence.class);
    private final Span trouble = new Span();
    private final transient Row row;
    private @Nullable Presence now;

    PresenceRow(Row row, Column lesson, boolean finished, Said said) {
        this.row = row;
        addClassName("training-papers-person");
        var name = new Span(row.who().name());
        name.addClassName("training-papers-name-of");
        var partner = new Span(row.partner());
        partner.addClassNames("muted", "small");
        var who = new Div(name, partner);
        who.addClassName("training-papers-who");
        if (finished && row.state() != EnrolmentState.CONFIRMED) {
            var result = new Span(getTranslation("training-papers.result." + row.state()));
            result.addClassNames("badge", "badge-neutral");
            who.add(result);
        }
        var group = new Div();
        group.addClassName("training-papers-toggles");
        group.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", row.who().name());
        for (var presence : Presence.values()) {
            var button = new Button(
                    getTranslation("training-papers.presence." + presence),
                    _ -> said.say(this, now, presence == now && !finished ? null : presence));
            button.addClassName("training-papers-toggle");
            buttons.put(presence, button);
            group.add(button);
        }
        trouble.addClassNames("training-papers-trouble");
        trouble.getElement().setAttribute("role", "alert");
        trouble.setVisible(false);
        add(who, group, trouble);
        mark(row.at(lesson.id()).orElse(null));
    }

    EnrolmentId enrolment() {
        return row.id();
    }

    boolean isSaid() {
        return now != null;
    }

    void show(@Nullable Presence said) {
        trouble.setVisible(false);
        mark(said);
        LiveAnnouncer.announce(
                getTranslation("training-papers.attendance.kept", row.who().name(), word(said)));
    }

    /** Somebody else said otherwise since this was read. */
    void showOther(@Nullable Presence other) {
        mark(other);
        tell(getTranslation("training-papers.attendance.other", word(other)));
    }

    void showTrouble() {
        tell(getTranslation("training-papers.attendance.gone"));
    }

    private void tell(String text) {
        trouble.setText(text);
        trouble.setVisible(true);
    }

    private String word(@Nullable Presence said) {
        return getTranslation(said == null ? "training-papers.attendance.nothing" : "training-papers.presence." + said);
    }

    private void mark(@Nullable Presence said) {
        now = said;
        buttons.forEach((presence, button) ->
                button.getElement().setAttribute("aria-pressed", String.valueOf(presence == said)));
    }
}
