package nl.klankbord.intervision.ui.brought;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.intervision.BroughtCaseId;
import nl.klankbord.intervision.IntervisionLinks;
import nl.klankbord.intervision.MeetingId;
import nl.klankbord.intervision.brought.BroughtCases;
import nl.klankbord.intervision.brought.CaseOutcome;
import nl.klankbord.intervision.brought.CasePage;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.People;
import org.jspecify.annotations.Nullable;

/** A case for the circle that it was brought into. Its title and its address say nothing of it. */
@Route(CaseLinks.ONE)
@PermitAll
class CaseView extends HousePage implements BeforeEnterObserver, CaseSteps.Listener {

    private final transient BroughtCases cases;
    private final transient People people;
    private final transient CurrentActor actors;
    private final transient Dates dates;
    private transient @Nullable CasePage shown;

    CaseView(BroughtCases cases, People people, CurrentActor actors, Dates dates) {
        this.cases = cases;
        this.people = people;
        this.actors = actors;
        this.dates = dates;
        addClassName("room-case");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(CaseLinks.ID)
                .flatMap(BroughtCaseId::parse)
                .flatMap(id -> cases.open(id, actors.get()))
                .ifPresentOrElse(this::show, () -> {
                    throw new NotFoundException();
                });
    }

    private void show(CasePage page) {
        shown = page;
        var card = page.card();
        var bringer = people.card(card.bringer())
                .map(ColleagueCard::name)
                .orElse(getTranslation("intervision-brought.somebody"));
        title(
                card.mine()
                        ? getTranslation("intervision-brought.title.mine")
                        : getTranslation("intervision-brought.title", bringer));
        header().subtitle(CaseWords.badge(this, card.state()), new Span(getTranslation("intervision-brought.only")));
        var beside = new Div(new CaseFate(card), new CaseReaders(page, people, dates));
        beside.addClassName("room-case-beside");
        var columns = new Div(new CaseText(page.entry()), beside);
        columns.addClassName("room-case-columns");
        replaceContent(
                columns,
                new CaseSteps(page, this),
                new Anchor(IntervisionLinks.to(card.circle()), getTranslation("intervision-brought.to-circle")));
    }

    @Override
    public void choose(MeetingId meeting) {
        var page = Objects.requireNonNull(shown);
        tell(cases.choose(page.card().id(), meeting, actors.get()), "intervision-brought.chosen");
    }

    @Override
    public void letGo() {
        var page = Objects.requireNonNull(shown);
        tell(cases.letGo(page.card().id(), actors.get()), "intervision-brought.let-go");
    }

    @Override
    public void erase() {
        var card = Objects.requireNonNull(shown).card();
        if (cases.erase(card.id(), actors.get()) instanceof CaseOutcome.Done) {
            UI.getCurrent().navigate(IntervisionLinks.to(card.circle()));
            UndoNotice.show(getTranslation("intervision-brought.erased"));
        } else {
            again(card.id());
        }
    }

    private void tell(CaseOutcome outcome, String doneKey) {
        again(Objects.requireNonNull(shown).card().id());
        UndoNotice.show(getTranslation(outcome instanceof CaseOutcome.Done ? doneKey : "intervision-brought.not-now"));
    }

    private void again(BroughtCaseId id) {
        cases.open(id, actors.get())
                .ifPresentOrElse(this::show, () -> UI.getCurrent().navigate(IntervisionLinks.PLACE));
    }
}
