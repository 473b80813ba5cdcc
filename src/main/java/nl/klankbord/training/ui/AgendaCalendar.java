package nl.klankbord.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.shared.Registration;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import nl.klankbord.base.Texts;

/**
 * The lessons of a month or a week, drawn by FullCalendar. It takes what it shows and tells which lesson is chosen; the
 * bar above it and the window over it are the page's, and the list beside it holds the same for who does not see it.
 */
@Tag("klankbord-agenda")
@NpmPackage(value = "@fullcalendar/core", version = AgendaCalendar.FULLCALENDAR)
@NpmPackage(value = "@fullcalendar/daygrid", version = AgendaCalendar.FULLCALENDAR)
@NpmPackage(value = "@fullcalendar/timegrid", version = AgendaCalendar.FULLCALENDAR)
@JsModule("./training/agenda-calendar.ts")
final class AgendaCalendar extends Component implements HasStyle {

    /** One version for all of them: mixed ones do not work together. */
    static final String FULLCALENDAR = "6.1.20";

    /** How an entry looks; its lines say the same in words. */
    enum Tone {
        MINE,
        OPEN,
        RISK,
        OVER
    }

    /**
     * One lesson.
     *
     * @param lines what stands below the title, a line each
     * @param day the day in words, for who hears the entry without its column
     * @param href where it leads, without a leading slash
     */
    record Entry(
            String id,
            LocalDateTime start,
            LocalDateTime end,
            String title,
            List<String> lines,
            String day,
            Tone tone,
            String href)
            implements Serializable {

        Entry {
            lines = List.copyOf(lines);
        }
    }

    /** A day off, by name. */
    record FreeDay(LocalDate day, String name) implements Serializable {}

    /** An entry was clicked, or Enter was pressed on it. */
    @DomEvent("entry-chosen")
    public static final class EntryChosen extends ComponentEvent<AgendaCalendar> {

        private final String id;

        public EntryChosen(AgendaCalendar source, boolean fromClient, @EventData("event.detail.id") String id) {
            super(source, fromClient);
            this.id = id;
        }

        String id() {
            return id;
        }
    }

    /** The entry that is {@linkplain #open open} is drawn, so that a window can stand beside it. */
    @DomEvent("entry-shown")
    public static final class EntryShown extends ComponentEvent<AgendaCalendar> {

        private final String id;

        public EntryShown(AgendaCalendar source, boolean fromClient, @EventData("event.detail.id") String id) {
            super(source, fromClient);
            this.id = id;
        }

        String id() {
            return id;
        }
    }

    AgendaCalendar() {
        addClassName("training-calendar");
        getElement().setProperty("weekWord", getTranslation("training-agenda.week"));
        getElement().setProperty("language", Texts.nearest(getLocale()).getLanguage());
    }

    /** The id of the element that an entry is drawn as. */
    static String elementOf(String entry) {
        return "les-" + entry;
    }

    /** Shows the month or the week that a day lies in. */
    void show(boolean week, LocalDate day, LocalDate today, List<Entry> entries, List<FreeDay> freeDays) {
        getElement()
                .setPropertyList("entries", entries.stream().map(Drawn::of).toList())
                .setPropertyList(
                        "freeDays",
                        freeDays.stream()
                                .map(free -> new DrawnDay(free.day().toString(), free.name()))
                                .toList())
                .setProperty("view", week ? "week" : "month")
                .setProperty("today", today.toString())
                .setProperty("day", day.toString());
    }

    /** Marks the entry whose window is open; empty for none. */
    void open(String entry) {
        getElement().setProperty("opened", entry);
    }

    /** Puts the focus back on an entry. */
    void focusEntry(String entry) {
        getElement().callJsFunction("focusEntry", entry);
    }

    Registration onChosen(ComponentEventListener<EntryChosen> listener) {
        return addListener(EntryChosen.class, listener);
    }

    Registration onShown(ComponentEventListener<EntryShown> listener) {
        return addListener(EntryShown.class, listener);
    }

    /** An entry as the browser reads it. */
    record Drawn(
            String id,
            String start,
            String end,
            String title,
            List<String> lines,
            String day,
            String tone,
            String href) {

        static Drawn of(Entry entry) {
            return new Drawn(
                    entry.id(),
                    entry.start().toString(),
                    entry.end().toString(),
                    entry.title(),
                    entry.lines(),
                    entry.day(),
                    entry.tone().name().toLowerCase(Locale.ROOT),
                    entry.href());
        }
    }

    record DrawnDay(String day, String name) {}
}
