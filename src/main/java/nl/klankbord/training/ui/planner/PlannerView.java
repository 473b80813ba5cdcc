package nl.klankbord.training.ui.planner;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.Role;
import nl.klankbord.base.TopicId;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.planning.Planner;
import nl.klankbord.planning.PlanningOutcome;
import nl.klankbord.planning.PlanningRequest;
import nl.klankbord.planning.PlanningWords;
import nl.klankbord.planning.Proposal;
import nl.klankbord.training.CourseId;
import nl.klankbord.training.TrainingLinks;
import nl.klankbord.training.ui.PlannerLinks;
import org.jspecify.annotations.Nullable;

/** One page from an idea to a training in the agenda. */
@Route(TrainingLinks.PLAN)
@RolesAllowed({Role.Names.TRAINER, Role.Names.PARTNER_ADMIN, Role.Names.NETWORK_ADMIN})
class PlannerView extends HousePage implements BeforeEnterObserver {

    private final transient PlannerChoices choices;
    private final transient Making making;
    private final transient CurrentActor actors;
    private final PlannerForm form;
    private final PlannerSearch search;
    private final ProposalList found;
    private final TrainingFields training;
    private transient Making.@Nullable Plan plan;

    PlannerView(Planner planner, PlannerChoices choices, PlanningWords words, Making making, CurrentActor actors) {
        super("training-planner.title");
        this.choices = choices;
        this.making = making;
        this.actors = actors;
        subtitle(getTranslation("training-planner.subtitle"));
        form = new PlannerForm(choices, this::look);
        search = new PlannerSearch(planner, actors);
        found = new ProposalList(words);
        training = new TrainingFields(choices, this::make);
        content(new Div(form, search, found, training));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        parameters
                .getSingleParameter(PlannerLinks.COURSE)
                .flatMap(CourseId::parse)
                .flatMap(choices::course)
                .ifPresent(training::begin);
        parameters
                .getSingleParameter(PlannerLinks.TOPIC)
                .flatMap(TopicId::parse)
                .flatMap(choices::topic)
                .ifPresent(training::about);
    }

    private void look(PlanningRequest request) {
        training.setVisible(false);
        found.setVisible(false);
        search.look(request, outcome -> {
            switch (outcome) {
                case PlanningOutcome.Planned planned ->
                    found.show(planned.proposals(), proposal -> choose(request, proposal));
                case PlanningOutcome.Refused refused -> form.refuse(refused.flaws());
            }
        });
    }

    private void choose(PlanningRequest request, Proposal proposal) {
        plan = new Making.Plan(request, proposal, form.seats());
        training.show(form.isOnline());
    }

    private void make(boolean publish) {
        if (plan instanceof Making.Plan chosen) {
            switch (making.make(chosen, training.typed(), publish, actors.get())) {
                case Making.Outcome.Made made -> {
                    UndoNotice.show(getTranslation("training-planner.made." + (publish ? "open" : "draft")));
                    getUI().ifPresent(ui -> ui.navigate(TrainingLinks.to(made.id())));
                }
                case Making.Outcome.NotAccepted refused -> training.refuse(refused.flaws());
                case Making.Outcome.Refused refused ->
                    training.refuse(getTranslation("training.refusal." + refused.why()));
            }
        }
    }
}
