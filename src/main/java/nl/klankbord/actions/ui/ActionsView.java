package nl.klankbord.actions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import nl.klankbord.actions.ActionCard;
import nl.klankbord.actions.ActionId;
import nl.klankbord.actions.ActionLinks;
import nl.klankbord.actions.ActionQuery.View;
import nl.klankbord.base.ui.HousePage;
import org.jspecify.annotations.Nullable;

/** The register of all actions that somebody may know of. */
@Route(ActionLinks.ALL)
@PermitAll
class ActionsView extends HousePage implements BeforeEnterObserver {

    private final transient ActionTools tools;
    private final Div tabs = new Div();
    private final Div adding = new Div();
    private final Button add = new Button(getTranslation("actions.add"));
    private final ActionFilters filters;
    private final ActionRegister register;
    private ActionsState state = ActionsState.of(View.MINE);

    ActionsView(ActionTools tools) {
        super("actions.title");
        this.tools = tools;
        addClassName("actions");
        subtitle(getTranslation("actions.what"));
        filters = new ActionFilters(tools, asked -> go(asked.path()));
        register = new ActionRegister(tools, asked -> go(asked.path()), this::opened, this::show);
        adding.addClassNames("card", "actions-adding");
        add.addClickListener(_ -> {
            fold(!state.adding());
            written(state);
        });
        primary(add);
        content(adding, tabs, filters, register);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = ActionsState.from(event.getLocation().getQueryParameters());
        if (state.chosen() != null && chosen().isEmpty()) {
            throw new NotFoundException();
        }
        fold(state.adding());
        show();
    }

    private void show() {
        tabs.removeAll();
        tabs.add(new ActionTabs(state));
        filters.show(state);
        var chosen = chosen();
        if (state.chosen() != null && chosen.isEmpty()) {
            // Whoever hands something over may not see it any more.
            written(state.chosen(null));
        }
        state = register.show(state, chosen.orElse(null));
    }

    private Optional<ActionCard> chosen() {
        return Optional.ofNullable(state.chosen()).flatMap(id -> tools.actions().find(id, tools.actor()));
    }

    private void opened(@Nullable ActionId id) {
        written(state.chosen(id));
    }

    private void fold(boolean open) {
        var before = adding.getComponentCount() > 0;
        state = state.adding(open);
        adding.setVisible(open);
        // One thing at a time: the form has a button of its own.
        add.setVisible(!open);
        if (open && !before) {
            var form = ActionForm.adding(null, tools, this::close, this::show);
            adding.add(form);
            form.focus();
        } else if (!open) {
            adding.removeAll();
        }
    }

    private void close() {
        fold(false);
        written(state);
        add.focus();
    }

    /** The address follows without a new step to go back through. */
    private void written(ActionsState now) {
        state = now;
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location(now.path())));
    }

    private void go(String path) {
        var to = new Location(path);
        getUI().ifPresent(ui -> ui.navigate(to.getPath(), to.getQueryParameters()));
    }
}
