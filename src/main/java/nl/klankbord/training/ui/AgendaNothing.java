package nl.klankbord.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import nl.klankbord.base.ui.Chips;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.ListState;
import nl.klankbord.training.TrainingLinks;
import org.jspecify.annotations.Nullable;

/** What stands above or instead of the agenda when no lesson is in it. */
final class AgendaNothing extends Div {

    AgendaNothing() {
        addClassName("training-nothing");
    }

    /** Nobody ever planned a training. */
    void firstUse() {
        fill(ListState.firstUse(
                getTranslation("training-agenda.none"),
                getTranslation("training-agenda.none.why"),
                getTranslation("training-agenda.none.example"),
                link(TrainingLinks.COURSES, getTranslation("training-agenda.to-courses"))));
    }

    /**
     * Nothing in this month or week.
     *
     * @param next the next day with a lesson that fits; null when there is none
     */
    void nothingHere(AgendaState state, Chips chips, @Nullable LocalDate next) {
        if (next == null && state.filters() > 0) {
            var all = link(state.unfiltered().path(), getTranslation("training-agenda.nothing.all"));
            fill(ListState.nothingFound(getTranslation("training-agenda.nothing.filtered"), chips, all));
            return;
        }
        var unit = state.view() == AgendaState.View.WEEK ? AgendaState.View.WEEK : AgendaState.View.MONTH;
        var line = new Paragraph(getTranslation("training-agenda.nothing." + unit));
        var note = new Div(line);
        note.addClassNames("note", "row");
        if (next == null) {
            note.add(new Paragraph(getTranslation("training-agenda.nothing.later")));
        } else {
            var to = getTranslation("training-agenda.nothing.next", Dates.withDay(next, getLocale()));
            note.add(new Anchor(state.at(next).path(), to));
        }
        fill(note);
    }

    void hide() {
        removeAll();
        setVisible(false);
    }

    private void fill(Component what) {
        removeAll();
        setVisible(true);
        add(what);
    }

    private static Anchor link(String path, String text) {
        var link = new Anchor(path, text);
        link.addClassName("button");
        return link;
    }
}
