package nl.klankbord.intervision.ui.enrol;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.klankbord.intervision.HalfDay;
import nl.klankbord.intervision.ui.IntervisionWords;

/** The mornings and afternoons of a working week, to tick those that suit; a day with one press. */
final class HalfDayGrid extends CustomField<Set<HalfDay>> {

    private static final List<DayOfWeek> DAYS =
            Stream.of(HalfDay.values()).map(HalfDay::day).distinct().toList();

    private final Map<HalfDay, Tick> ticks = new EnumMap<>(HalfDay.class);
    private final Map<DayOfWeek, NativeButton> whole = new EnumMap<>(DayOfWeek.class);

    HalfDayGrid() {
        super(Set.of());
        addClassName("intervision-half-days");
        var table = new NativeTable();
        table.setCaptionText(getTranslation("intervision-screens.half-days"));
        table.getCaption().addClassName("visually-hidden");
        table.getHead()
                .add(new NativeTableRow(
                        new NativeTableCell(),
                        column("intervision-morning", "intervision-screens.morning"),
                        column("intervision-afternoon", "intervision-screens.afternoon"),
                        new NativeTableCell()));
        DAYS.forEach(day -> table.getBody().add(row(day)));
        add(table);
        tellWhole();
    }

    private NativeTableHeaderCell column(String id, String textKey) {
        var cell = new NativeTableHeaderCell(getTranslation(textKey));
        cell.setId(id);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(DayOfWeek day) {
        var name = new NativeTableHeaderCell(IntervisionWords.day(day, getLocale()));
        name.setId("intervision-" + day);
        name.getElement().setAttribute("scope", "row");
        var all = new NativeButton("", _ -> toggle(day));
        all.addClassName("link-button");
        all.getElement().setAttribute("type", "button");
        whole.put(day, all);
        return new NativeTableRow(
                name,
                cell(HalfDay.of(day, true), "intervision-morning"),
                cell(HalfDay.of(day, false), "intervision-afternoon"),
                new NativeTableCell(all));
    }

    private NativeTableCell cell(HalfDay half, String column) {
        var tick = new Tick();
        tick.getElement().setAttribute("aria-labelledby", "intervision-" + half.day() + " " + column);
        tick.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                updateValue();
                tellWhole();
            }
        });
        ticks.put(half, tick);
        var label = new NativeLabel();
        label.add(tick);
        return new NativeTableCell(label);
    }

    private void toggle(DayOfWeek day) {
        var tickAll = !isWhole(day);
        of(day).forEach(tick -> tick.setValue(tickAll));
        updateValue();
        tellWhole();
    }

    private boolean isWhole(DayOfWeek day) {
        return of(day).allMatch(Tick::getValue);
    }

    private Stream<Tick> of(DayOfWeek day) {
        return ticks.entrySet().stream()
                .filter(tick -> tick.getKey().day() == day)
                .map(Map.Entry::getValue);
    }

    private void tellWhole() {
        whole.forEach((day, button) -> {
            var text = getTranslation(isWhole(day) ? "intervision-screens.none-of" : "intervision-screens.all-of");
            var of = new Span(IntervisionWords.day(day, getLocale()));
            of.addClassName("visually-hidden");
            button.removeAll();
            button.add(new Span(text), of);
        });
    }

    @Override
    protected Set<HalfDay> generateModelValue() {
        var chosen = EnumSet.noneOf(HalfDay.class);
        ticks.forEach((half, tick) -> {
            if (tick.getValue()) {
                chosen.add(half);
            }
        });
        return chosen;
    }

    @Override
    protected void setPresentationValue(Set<HalfDay> chosen) {
        ticks.forEach((half, tick) -> tick.setValue(chosen.contains(half)));
        tellWhole();
    }
}
