package nl.klankbord.training.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.LiveAnnouncer;
import nl.klankbord.base.ui.PrintButton;
import nl.klankbord.training.Courses;
import nl.klankbord.training.EditionCard;
import nl.klankbord.training.LessonId;
import nl.klankbord.training.TrainingLinks;
import nl.klankbord.training.Trainings;
import nl.klankbord.training.ui.AgendaState.Period;
import nl.klankbord.training.ui.AgendaState.View;

/** The trainings of all partners: a month or a week of them, and the same as a list. */
@Route(TrainingLinks.AGENDA)
@Menu(title = "training.place", order = 4)
@PermitAll
class TrainingsView extends HousePage implements BeforeEnterObserver {

    /** More editions than a month ever has; what is beyond is left out, by date. */
    private static final int MOST_PAGES = 5;

    private final transient Trainings trainings;
    private final transient AgendaParts parts;
    private final transient CurrentActor actors;
    private final AgendaFilters filters;
    private final AgendaBar bar;
    private final AgendaCalendar calendar = new AgendaCalendar();
    private final AgendaList list = new AgendaList();
    private final AgendaNothing nothing = new AgendaNothing();
    private final AgendaLegend legend = new AgendaLegend();
    private final LessonWindow window;
    private AgendaState state = AgendaState.now();
    private List<AgendaLesson> lessons = List.of();

    TrainingsView(Trainings trainings, Courses courses, AgendaParts parts, CurrentActor actors) {
        super("training-agenda.title");
        this.trainings = trainings;
        this.parts = parts;
        this.actors = actors;
        addClassName("training-agenda");
        filters = parts.filters(this::go);
        bar = new AgendaBar(filters, parts.dates(), this::go);
        window = new LessonWindow(parts, this::closed, this::show);
        calendar.onChosen(chosen -> LessonId.parse(chosen.id()).ifPresent(id -> go(state.open(id))));
        calendar.onShown(shown -> openWindow());
        actions(courses.mayMake(actors.get()));
        content(bar, filters, legend, nothing, calendar, list, window);
    }

    private void actions(boolean trainer) {
        primary(new Anchor(TrainingLinks.NEEDS, getTranslation("training-agenda.to-needs")));
        header().secondary(secondary(TrainingLinks.COURSES, "training-agenda.courses"));
        header().secondary(new PrintButton());
        if (trainer) {
            header().secondary(secondary(TrainingLinks.PLAN, "training-agenda.plan"));
        }
    }

    private Anchor secondary(String path, String textKey) {
        var link = new Anchor(path, getTranslation(textKey));
        link.addClassName("button");
        return link;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = AgendaState.from(event.getLocation().getQueryParameters());
        show();
    }

    private void show() {
        var today = parts.dates().today();
        var period = state.period(today);
        lessons = AgendaLesson.within(period, found(period));
        var chips = parts.chips(state, this::go);
        bar.show(state, chips);
        filters.show(state);
        var freeDays = parts.freeDays().within(period, actors.get(), getLocale());
        var entries = lessons.stream().map(one -> parts.entry(one, getLocale())).toList();
        calendar.show(state.view() == View.WEEK, period.from(), today, entries, freeDays);
        list.show(lessons, freeDays, parts, this::show);
        getElement().getClassList().set("training-agenda-list", state.view() == View.LIST);
        calendar.open(opened().map(one -> one.id().toString()).orElse(""));
        window.setOpened(window.isOpened() && opened().isPresent());
        fillWindow();
        if (lessons.isEmpty()) {
            empty(period);
        } else {
            nothing.hide();
        }
        legend.setVisible(!lessons.isEmpty());
        legend.show(state.selection());
        LiveAnnouncer.announce(getTranslation("training-agenda.count", lessons.size()));
    }

    private List<EditionCard> found(Period period) {
        var found = new ArrayList<EditionCard>();
        var page = 1;
        long total;
        do {
            var part = trainings.agenda(state.query(period, new PageRequest(page, PageRequest.LARGEST)), actors.get());
            found.addAll(part.items());
            total = part.total();
            page++;
        } while (page <= MOST_PAGES && found.size() < total);
        return found;
    }

    private void empty(Period period) {
        var one = new PageRequest(1, 1);
        var after = period.to().plusDays(1);
        var next = trainings.agenda(state.queryFrom(after, one), actors.get()).items().stream()
                .flatMap(edition -> edition.lessons().stream())
                .map(lesson -> lesson.start().toLocalDate())
                .filter(day -> !day.isBefore(after))
                .min(Comparator.naturalOrder())
                .orElse(null);
        if (next == null
                && trainings
                        .agenda(AgendaState.now().queryFrom(null, one), actors.get())
                        .items()
                        .isEmpty()) {
            nothing.firstUse();
        } else {
            nothing.nothingHere(state, parts.chips(state, this::go), next);
        }
    }

    private Optional<AgendaLesson> opened() {
        return lessons.stream().filter(one -> one.id().equals(state.opened())).findFirst();
    }

    private void fillWindow() {
        opened().ifPresent(one -> trainings
                .page(one.edition().id(), actors.get())
                .ifPresent(page -> window.show(page, one.lesson(), actors.get())));
    }

    private void openWindow() {
        opened().ifPresent(one -> {
            window.setFor(AgendaCalendar.elementOf(one.id().toString()));
            window.setOpened(true);
        });
    }

    /** Focus goes back to the entry; the address no longer names it. */
    private void closed() {
        opened().ifPresent(one -> calendar.focusEntry(one.id().toString()));
        state = state.open(null);
        calendar.open("");
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(state.path()));
    }

    private void go(AgendaState asked) {
        getUI().ifPresent(ui -> ui.navigate(TrainingsView.class, asked.parameters()));
    }

    /** The month or the week stands in the title of the window, too. */
    @Override
    public String getPageTitle() {
        return windowTitle(bar.title(state) + ", " + header().title());
    }
}
