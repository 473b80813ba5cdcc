package nl.klankbord.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.klankbord.base.ui.Chips;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.Icons;
import nl.klankbord.training.ui.AgendaState.Period;
import nl.klankbord.training.ui.AgendaState.View;

/** Above the agenda: back and ahead, which month or week it is, what is chosen, and how it looks. */
final class AgendaBar extends Div {

    private final transient Consumer<AgendaState> ask;
    private final transient Dates dates;
    private final H2 title = new H2();
    private final NativeButton back = step(Icons.CHEVRON_LEFT, -1);
    private final NativeButton ahead = step(Icons.CHEVRON_RIGHT, 1);
    private final NativeButton filter;
    private final Span chosen = new Span();
    private final Div chips = new Div();
    private final Map<View, NativeButton> views = new EnumMap<>(View.class);
    private AgendaState state = AgendaState.now();

    /** @param filters what its button opens */
    AgendaBar(AgendaFilters filters, Dates dates, Consumer<AgendaState> ask) {
        this.ask = ask;
        this.dates = dates;
        addClassName("training-bar");
        title.getElement().setAttribute("aria-live", "polite");
        filter = filters.button();
        var today = button(getTranslation("training-agenda.to-today"), now -> now.at(null));
        today.addClassName("training-bar-today");
        chosen.addClassNames("count", "training-bar-count");
        filter.add(chosen);
        chips.addClassName("training-bar-chips");
        add(today, back, title, ahead, chips, filter, looks());
    }

    private Div looks() {
        var group = new Div();
        group.addClassName("training-looks");
        group.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("training-agenda.view"));
        for (var view : View.values()) {
            var button = button(getTranslation("training-agenda.view." + view), now -> now.in(view));
            views.put(view, button);
            group.add(button);
        }
        return group;
    }

    void show(AgendaState now, Chips of) {
        state = now;
        title.setText(title(now));
        name(back, "training-agenda.back.");
        name(ahead, "training-agenda.ahead.");
        chips.removeAll();
        chips.add(of);
        chosen.setText(String.valueOf(now.filters()));
        chosen.setVisible(now.filters() > 0);
        views.forEach(
                (view, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(view == now.view())));
    }

    /** "Maart 2027", or "Week 10, 8 - 14 maart 2027". */
    String title(AgendaState now) {
        var period = now.period(dates.today());
        if (now.view() != View.WEEK) {
            return TrainingWords.capital(Dates.month(period.from(), getLocale()));
        }
        return getTranslation(
                "training-agenda.title.week",
                String.valueOf(Dates.week(period.from())),
                first(period),
                Dates.full(period.to(), getLocale()));
    }

    /** The first day, as short as the last one lets it be: "8", "29 november". */
    private String first(Period period) {
        var day = period.from();
        return day.getMonth() == period.to().getMonth()
                ? String.valueOf(day.getDayOfMonth())
                : Dates.inMonth(day, getLocale());
    }

    private void name(NativeButton button, String key) {
        var unit = state.view() == View.WEEK ? View.WEEK : View.MONTH;
        button.getElement().setAttribute("aria-label", getTranslation(key + unit));
    }

    private NativeButton step(Icons icon, int number) {
        var button = button("", now -> now.step(today(), number));
        button.addClassName("training-step");
        button.add(icon.create());
        return button;
    }

    private LocalDate today() {
        return dates.today();
    }

    private NativeButton button(String text, Change change) {
        var button = new NativeButton(text, _ -> ask.accept(change.of(state)));
        button.addClassName("training-button");
        button.getElement().setAttribute("type", "button");
        return button;
    }

    /** Another state out of this one. */
    private interface Change extends Serializable {
        AgendaState of(AgendaState state);
    }
}
