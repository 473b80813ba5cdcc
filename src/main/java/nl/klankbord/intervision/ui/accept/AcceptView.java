package nl.klankbord.intervision.ui.accept;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.Optional;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.intervision.CircleCard;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.IntervisionLinks;
import nl.klankbord.intervision.MembershipState;
import nl.klankbord.intervision.programme.AcceptancePage;
import nl.klankbord.intervision.programme.ProgrammePage;
import nl.klankbord.intervision.programme.ProgrammeStep;
import nl.klankbord.intervision.ui.Part;
import org.jspecify.annotations.Nullable;

/** A circle that was made: its member says yes or no to it and its ground rules, its organiser fills places. */
@Route(IntervisionLinks.CIRCLES + "/:" + AcceptView.ID + "/akkoord")
@PermitAll
class AcceptView extends HousePage implements BeforeEnterObserver {

    static final String ID = "id";

    private final transient AcceptTools tools;
    private @Nullable CircleId id;

    AcceptView(AcceptTools tools) {
        this.tools = tools;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get(ID).flatMap(CircleId::parse).orElseThrow(NotFoundException::new);
        show();
    }

    private void show() {
        var circle = tools.circles().find(circle()).orElseThrow(NotFoundException::new);
        var own = tools.acceptance().page(circle(), tools.actors().get());
        var organised = organised(circle);
        if (own.isEmpty() && organised.isEmpty()) {
            throw new NotFoundException();
        }
        title(getTranslation(
                "intervision-screens.circle.of",
                tools.words().circle(circle.number(), getLocale()),
                circle.programmeTitle()));
        var parts = new Div();
        parts.addClassName("intervision-parts");
        own.ifPresent(page -> member(page, parts));
        organised.ifPresent(page -> parts.add(seats(page)));
        replaceContent(parts);
    }

    private CircleId circle() {
        return Objects.requireNonNull(id);
    }

    private Optional<ProgrammePage> organised(CircleCard circle) {
        return tools.programmes().page(circle.programme(), tools.actors().get()).filter(page -> page.card()
                .organises());
    }

    private void member(AcceptancePage page, Div parts) {
        if (page.own() == MembershipState.PROPOSED) {
            subtitle(getTranslation("intervision-screens.accept.intro"));
        } else {
            var note = new Paragraph(getTranslation("intervision-screens.accept.joined"));
            note.addClassName("note");
            parts.add(note);
            header().secondary(Part.button(
                    IntervisionLinks.to(page.circle()), getTranslation("intervision-screens.to-circle")));
            subtitle("");
        }
        parts.add(new FellowsPart(page, tools), new GroundRulesPart(page, tools, this::show, () -> leave(page)));
    }

    private SeatsPart seats(ProgrammePage page) {
        var startable = page.steps().contains(ProgrammeStep.START)
                && page.circles().stream().anyMatch(sent -> sent.id().equals(circle()) && !sent.started());
        return new SeatsPart(
                circle(),
                page.members().stream()
                        .filter(member -> circle().equals(member.circle()))
                        .toList(),
                startable,
                tools,
                this::show);
    }

    private void leave(AcceptancePage page) {
        getUI().ifPresent(ui -> ui.navigate(IntervisionLinks.to(page.programme())));
    }
}
