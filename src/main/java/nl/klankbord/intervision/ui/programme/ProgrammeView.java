package nl.klankbord.intervision.ui.programme;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.intervision.IntervisionLinks;
import nl.klankbord.intervision.ProgrammeId;
import nl.klankbord.intervision.programme.ProgrammePage;
import nl.klankbord.intervision.programme.ProgrammeStep;
import nl.klankbord.intervision.ui.MembershipTaking;
import nl.klankbord.intervision.ui.Part;
import org.jspecify.annotations.Nullable;

/** One programme: what it is, for whom, how far, how the reader stands in it, and what can be done. */
@Route(ProgrammePlaces.ONE)
@PermitAll
class ProgrammeView extends HousePage implements BeforeEnterObserver {

    private final transient ProgrammeTools tools;
    private final transient MembershipTaking memberships;
    private @Nullable ProgrammeId id;

    ProgrammeView(ProgrammeTools tools, MembershipTaking memberships) {
        this.tools = tools;
        this.memberships = memberships;
        addClassName("intervision-programme");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters()
                .get(ProgrammePlaces.ID)
                .flatMap(ProgrammeId::parse)
                .orElseThrow(NotFoundException::new);
        show();
    }

    private void show() {
        var page = tools.programmes()
                .page(Objects.requireNonNull(id), tools.actors().get())
                .orElseThrow(NotFoundException::new);
        title(page.card().title());
        header().subtitle(
                        tools.words().badge(page.card().state(), getLocale()),
                        new Span(getTranslation("intervision-screens.by", organisers(page))));
        var main = new Div();
        var own = page.own();
        if (own != null) {
            main.add(new OwnPart(page, own, tools, memberships, this::show));
        }
        if (page.card().organises()) {
            main.add(new OrganiserPart(page, tools, this::show, this::gone));
        }
        if (!page.circles().isEmpty()) {
            main.add(new SentCirclesPart(page, tools));
        }
        main.add(new AboutPart(page));
        var columns = new Div(main, new Div(new PeoplePart(page, tools)));
        columns.addClassName("intervision-columns");
        replaceContent(columns);
        enrolling(page);
    }

    /** The one thing to do for who does not take part yet, unless there is more to do for who organises it. */
    private void enrolling(ProgrammePage page) {
        if (page.own() != null || !page.steps().contains(ProgrammeStep.ENROL)) {
            return;
        }
        var link =
                Part.button(IntervisionLinks.toEnrolment(page.card().id()), getTranslation("intervision.step.ENROL"));
        if (page.card().organises()) {
            header().secondary(link);
        } else {
            primary(link);
        }
    }

    private static String organisers(ProgrammePage page) {
        return String.join(
                ", ", page.organisers().stream().map(card -> card.name()).toList());
    }

    private void gone() {
        getUI().ifPresent(ui -> ui.navigate(IntervisionLinks.PLACE));
    }
}
