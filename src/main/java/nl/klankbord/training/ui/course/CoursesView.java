package nl.klankbord.training.ui.course;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ui.Chips;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.Icons;
import nl.klankbord.base.ui.ListState;
import nl.klankbord.base.ui.LiveAnnouncer;
import nl.klankbord.base.ui.Pager;
import nl.klankbord.training.Courses;
import nl.klankbord.training.TrainingLinks;

/** All courses of the network. */
@Route(TrainingLinks.COURSES)
@PermitAll
class CoursesView extends HousePage implements BeforeEnterObserver {

    private final transient Courses courses;
    private final transient CurrentActor actors;
    private final TextField search = new TextField();
    private final Div list = new Div();
    private CoursesState state = new CoursesState("", 1);

    CoursesView(Courses courses, CurrentActor actors) {
        super("training-course.courses");
        this.courses = courses;
        this.actors = actors;
        addClassName("training-courses");
        search.setPlaceholder(getTranslation("training-course.search"));
        search.setAriaLabel(getTranslation("training-course.search"));
        search.setPrefixComponent(Icons.SEARCH.small());
        search.setClearButtonVisible(true);
        search.setMaxLength(CoursesState.LONGEST_TEXT);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed(change.getValue());
            }
        });
        var tools = new Div(
                search,
                new Anchor(TrainingLinks.AGENDA, getTranslation("training-course.to-agenda")),
                new Anchor(CourseLinks.LINES, getTranslation("training-course.to-lines")));
        tools.addClassName("training-tools");
        if (courses.mayMake(actors.get())) {
            primary(new Anchor(CourseLinks.NEW, getTranslation("training-course.make")));
        }
        content(tools, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = CoursesState.from(event.getLocation().getQueryParameters());
        search.setValue(state.text());
        show();
    }

    /** Shows what is found so far; the address follows without a new step to go back through. */
    private void typed(String text) {
        state = new CoursesState(text, 1);
        show();
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(state.path()));
    }

    private void show() {
        var found = courses.list(state.text(), state.request(), actors.get());
        list.removeAll();
        LiveAnnouncer.announce(getTranslation("training-course.found", found.total()));
        if (found.items().isEmpty()) {
            list.add(nothing());
            return;
        }
        var rows = new UnorderedList();
        rows.addClassNames("card", "rows");
        found.items().forEach(course -> rows.add(new CourseItem(course)));
        list.add(rows, new Pager(state.page(), found.total(), found.size(), page -> state.page(page)
                .path()));
    }

    private Div nothing() {
        var card = new Div();
        card.addClassName("card");
        if (state.text().isEmpty()) {
            card.add(ListState.firstUse(
                    getTranslation("training-course.none"),
                    getTranslation("training-course.none.why"),
                    getTranslation("training-course.none.example")));
        } else {
            var all = new Anchor(TrainingLinks.COURSES, getTranslation("training-course.all"));
            all.addClassName("button");
            card.add(ListState.nothingFound(getTranslation("training-course.nothing", state.text()), new Chips(), all));
        }
        return card;
    }
}
