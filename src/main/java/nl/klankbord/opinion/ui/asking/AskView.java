package nl.klankbord.opinion.ui.asking;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.opinion.Dossier;
import nl.klankbord.opinion.OpinionAsking;
import nl.klankbord.opinion.OpinionDesk;
import nl.klankbord.opinion.OpinionId;
import nl.klankbord.opinion.OpinionLinks;
import nl.klankbord.opinion.OpinionState;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.People;
import org.jspecify.annotations.Nullable;

/** One page on which a second opinion is asked: a new question, or a draft of one's own. */
@Route(OpinionLinks.ASK)
@RouteAlias(OpinionLinks.ASK + "/:" + AskView.ID)
@PermitAll
class AskView extends HousePage implements BeforeEnterObserver, AskEditor.Host {

    static final String ID = "id";

    private final transient OpinionAsking asking;
    private final transient OpinionDesk desk;
    private final transient People people;
    private final transient CurrentActor actors;
    private final transient Clock clock;
    private final transient AskWords words;
    private final transient AskParts parts;
    private final Button discard = new Button(getTranslation("opinion-asking.discard"));
    private transient DraftKeeper keeper;
    private Registration discarding = () -> {};
    private AskState state = AskState.NOBODY_NAMED;
    private boolean failed;

    AskView(
            OpinionAsking asking,
            OpinionDesk desk,
            People people,
            CurrentActor actors,
            Clock clock,
            AskWords words,
            AskParts parts) {
        super("opinion-asking.title");
        this.asking = asking;
        this.desk = desk;
        this.people = people;
        this.actors = actors;
        this.clock = clock;
        this.words = words;
        this.parts = parts;
        this.keeper = parts.keeper();
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        discard.addClassName("ask-discard");
    }

    /** The address follows the draft; what comes back by it is the page that is open already. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = AskState.from(event.getLocation().getQueryParameters());
        var given = event.getRouteParameters().get(ID);
        keeper = parts.keeper();
        failed = false;
        if (given.isEmpty()) {
            show(null);
            return;
        }
        var own = OpinionId.parse(given.get())
                .flatMap(id -> desk.open(id, actors.get()))
                .filter(dossier -> dossier.requester() != null
                        && dossier.requester().id().equals(actors.get().colleague()))
                .orElseThrow(NotFoundException::new);
        if (own.card().state() == OpinionState.DRAFT) {
            keeper.open(own);
            show(own);
        } else {
            event.forwardTo(OpinionLinks.to(own.card().id()));
        }
    }

    private void show(@Nullable Dossier draft) {
        subtitle(
                draft == null
                        ? getTranslation("opinion-asking.new")
                        : keptAt(draft.turn().since()));
        var editor = new AskEditor(asking, words, parts, keeper, this);
        discarding.remove();
        discarding = discard.addClickListener(_ -> editor.discard());
        discard.setVisible(draft != null);
        replaceContent(editor, discard);
        primary(new Button(getTranslation("opinion-asking.send"), _ -> editor.send()));
        editor.open(state);
    }

    @Override
    public void kept() {
        var id = keeper.id();
        subtitle(id == null ? getTranslation("opinion-asking.new") : keptAt(clock.instant()));
        discard.setVisible(id != null);
        var path = id == null ? OpinionLinks.ASK : OpinionLinks.ASK + "/" + id;
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(path, state.parameters()));
    }

    @Override
    public void failed() {
        failed = true;
        UI.getCurrent().getPage().setTitle(getPageTitle());
    }

    @Override
    public void sent(@Nullable Choice choice) {
        var id = keeper.id();
        if (id != null) {
            UI.getCurrent().navigate(OpinionLinks.to(id));
            UndoNotice.show(confirmation(choice));
        }
    }

    private String confirmation(@Nullable Choice choice) {
        return switch (choice) {
            case null -> getTranslation("opinion-asking.sent.before");
            case Choice.Queue _ -> getTranslation("opinion-asking.sent.queue");
            case Choice.Coordinator _ -> getTranslation("opinion-asking.sent.coordinator");
            case Choice.Colleague colleague ->
                getTranslation(
                        "opinion-asking.sent",
                        people.card(colleague.id()).map(ColleagueCard::name).orElse(""));
        };
    }

    @Override
    public void thrownAway(DraftKeeper.Outcome.ThrownAway what) {
        UI.getCurrent().navigate(OpinionLinks.DESK);
        UndoNotice.show(getTranslation("opinion-asking.discarded"), () -> UI.getCurrent()
                .navigate(OpinionLinks.ASK + "/" + asking.takeBack(what.entry(), what.files(), actors.get())));
    }

    private String keptAt(Instant moment) {
        return getTranslation("opinion-asking.kept", Dates.time(LocalTime.ofInstant(moment, Dates.ZONE)));
    }

    @Override
    public String getPageTitle() {
        return failed ? getTranslation("opinion-asking.title.failed", super.getPageTitle()) : super.getPageTitle();
    }
}
