package nl.klankbord.training.ui.planner;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.planning.PlanningRequest;
import nl.klankbord.planning.PlanningRequest.Flaw;

/** Who, where and how often: what moments are looked for. */
final class PlannerForm extends Div {

    private final HouseForm form;
    private final WhoFields who;
    private final WhenFields when;

    /** @param search hears what is to be looked for */
    PlannerForm(PlannerChoices choices, Consumer<PlanningRequest> search) {
        addClassName("training-planner-form");
        form = new HouseForm(getTranslation("training-planner.search"), () -> submit(search));
        who = new WhoFields(form, choices);
        when = new WhenFields(form, choices);
        add(form);
    }

    private void submit(Consumer<PlanningRequest> search) {
        demand(when.lessons);
        demand(when.earliest);
        demand(when.latest);
        demand(when.from);
        demand(when.until);
        if (!form.refused()) {
            search.accept(typed());
        }
    }

    private <F extends Component & HasValue<?, ?>> void demand(F field) {
        if (field.isEmpty()) {
            form.problem(field, getTranslation("training-planner.empty"));
        }
    }

    private PlanningRequest typed() {
        return new PlanningRequest(
                who.trainers(),
                who.partners(),
                who.where(),
                Objects.requireNonNull(when.minutes.getValue()),
                Objects.requireNonNull(when.lessons.getValue()),
                when.pattern(),
                Objects.requireNonNull(when.earliest.getValue()),
                Objects.requireNonNull(when.latest.getValue()),
                Objects.requireNonNull(when.from.getValue()),
                Objects.requireNonNull(when.until.getValue()),
                Set.of());
    }

    int seats() {
        return who.seats();
    }

    boolean isOnline() {
        return who.isOnline();
    }

    /** Says at the fields what cannot be. */
    void refuse(Set<Flaw> flaws) {
        flaws.stream().sorted().forEach(flaw -> form.problem(fieldOf(flaw), getTranslation("planning.flaw." + flaw)));
    }

    private Component fieldOf(Flaw flaw) {
        return switch (flaw) {
            case NO_TRAINER, TOO_MANY_TRAINERS, TRAINER_UNKNOWN -> who.trainers;
            case NO_PARTNER, TOO_MANY_PARTNERS, PARTNER_UNKNOWN, NO_SUCH_ROOM -> who.partners;
            case SEATS -> who.seats;
            case LENGTH -> when.minutes;
            case LESSONS -> when.lessons;
            case PATTERN -> when.rhythm;
            case IN_THE_PAST, DAYS_TURNED, TOO_MANY_DAYS -> when.latest;
            case HOURS -> when.until;
        };
    }
}
