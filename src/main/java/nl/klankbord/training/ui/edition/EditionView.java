package nl.klankbord.training.ui.edition;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.PartnerBadge;
import nl.klankbord.base.ui.StatusBadge;
import nl.klankbord.training.EditionCard;
import nl.klankbord.training.EditionId;
import nl.klankbord.training.EditionPage;
import nl.klankbord.training.EditionState;
import nl.klankbord.training.EnrolmentState;
import nl.klankbord.training.TrainingLinks;
import nl.klankbord.training.Trainings;
import org.jspecify.annotations.Nullable;

/** One training: when and where, who sits where, one's own seat, and every step with it. */
@Route(TrainingLinks.AGENDA + "/:" + EditionView.ID)
@PermitAll
class EditionView extends HousePage implements BeforeEnterObserver {

    static final String ID = "id";

    private static final Set<EditionState> OVER = EnumSet.of(EditionState.HELD, EditionState.SETTLED);

    private final transient Trainings trainings;
    private final transient EditionTools tools;
    private final transient CurrentActor actors;
    private @Nullable EditionId id;

    EditionView(Trainings trainings, EditionTools tools, CurrentActor actors) {
        this.trainings = trainings;
        this.tools = tools;
        this.actors = actors;
        addClassName("training-edition");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get(ID).flatMap(EditionId::parse).orElseThrow(NotFoundException::new);
        show();
    }

    private void show() {
        var page = trainings.page(Objects.requireNonNull(id), actors.get()).orElseThrow(NotFoundException::new);
        title(page.card().title());
        badges(page.card());
        var main = new Div(new OwnSeat(page, tools, this::show));
        if (OrganiserPart.isFor(page)) {
            main.add(new OrganiserPart(page, tools, this::show, this::gone));
        }
        tools.outsiders()
                .sent(page.card().id(), actors.get())
                .ifPresent(sent -> main.add(new OutsiderPart(page.card().id(), sent, tools, this::show)));
        main.add(links(page), new LessonsPart(page, tools, this::show), new AboutPart(page));
        if (ActionsPart.isFor(page)) {
            main.add(new ActionsPart(page, tools));
        }
        var side = new Div();
        if (page.card().state() != EditionState.CANCELLED) {
            side.add(new SeatsPart(page, tools));
        }
        page.partners().stream()
                .filter(seats -> page.reserving().contains(seats.partner().id()))
                .forEach(seats -> side.add(new ReservePart(page, seats, tools, this::show)));
        if (!page.participants().isEmpty() || page.card().giving()) {
            side.add(new ParticipantsPart(page, tools, this::show));
        }
        main.addClassName("training-columns-main");
        var columns = new Div(main, side);
        columns.addClassName("training-columns");
        replaceContent(columns);
    }

    private void badges(EditionCard card) {
        var organiser = card.organiser();
        var badges = new Div(new StatusBadge(getTranslation("training.state." + card.state()), tone(card.state())));
        badges.addClassName("row");
        tools.words().outlook(card, getLocale()).ifPresent(badges::add);
        badges.add(new PartnerBadge(organiser.mark(), organiser.name(), organiser.accent()));
        header().subtitle(badges);
    }

    private static StatusBadge.Tone tone(EditionState state) {
        return switch (state) {
            case OPEN -> StatusBadge.Tone.ACCENT;
            case DRAFT, CANCELLED -> StatusBadge.Tone.ATTENTION;
            case CLOSED, HELD, SETTLED, ARCHIVED -> StatusBadge.Tone.NEUTRAL;
        };
    }

    /** To what goes with it afterwards, for who took part. */
    private Div links(EditionPage page) {
        var links = Part.row();
        var id = page.card().id();
        var own = page.card().own();
        if (own != null
                && EnrolmentState.PLACED.contains(own.state())
                && OVER.contains(page.card().state())) {
            links.add(link(TrainingLinks.toEvaluation(id), "training-edition.evaluate"));
        }
        if (own != null && own.state() == EnrolmentState.CERTIFIED) {
            var certificate = link(TrainingLinks.toOwnCertificate(id), "training-edition.certificate");
            // Without this the page would take the address for one of its own.
            certificate.setRouterIgnore(true);
            certificate.getElement().setAttribute("download", true);
            links.add(certificate);
        }
        if (page.card().giving() && OVER.contains(page.card().state())) {
            if (page.runs()) {
                links.add(link(TrainingLinks.toEvaluation(id), "training-edition.evaluation"));
            }
            links.add(link(TrainingLinks.toSettlement(id), "training-edition.settlement"));
        }
        links.setVisible(links.getComponentCount() > 0);
        return links;
    }

    private Anchor link(String path, String textKey) {
        var link = new Anchor(path, getTranslation(textKey));
        link.addClassName("button");
        return link;
    }

    private void gone() {
        getUI().ifPresent(ui -> ui.navigate(TrainingLinks.AGENDA));
    }
}
