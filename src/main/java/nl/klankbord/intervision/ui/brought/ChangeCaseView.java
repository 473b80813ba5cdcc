package nl.klankbord.intervision.ui.brought;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ui.ErrorSummary;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.intervision.BroughtCaseId;
import nl.klankbord.intervision.brought.BroughtCases;
import nl.klankbord.intervision.brought.CasePage;
import nl.klankbord.intervision.brought.CaseStep;

/** Where the bringer of a case writes it anew, as long as it was not discussed. */
@Route(CaseLinks.CHANGE)
@PermitAll
class ChangeCaseView extends HousePage implements BeforeEnterObserver {

    private final transient BroughtCases cases;
    private final transient CurrentActor actors;
    private int version;

    ChangeCaseView(BroughtCases cases, CurrentActor actors) {
        super("intervision-brought.change");
        this.cases = cases;
        this.actors = actors;
        addClassName("room-case");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get(CaseLinks.ID)
                .flatMap(BroughtCaseId::parse)
                .flatMap(id -> cases.open(id, actors.get()))
                .filter(page -> page.card().can(CaseStep.CHANGE))
                .orElseThrow(NotFoundException::new));
    }

    private void show(CasePage page) {
        version = page.card().version();
        var id = page.card().id();
        var summary = new ErrorSummary();
        var editor = new CaseEditor(summary, _ -> {});
        editor.fill(page.entry());
        editor.onRead(now -> version = now.card().version());
        replaceContent(
                summary, editor, new Anchor(CaseLinks.to(id), getTranslation("intervision-brought.change.leave")));
        primary(new Button(getTranslation("intervision-brought.change.save"), _ -> save(id, editor)));
    }

    private void save(BroughtCaseId id, CaseEditor editor) {
        editor.take((typed, answers) -> cases.change(id, version, typed, answers, actors.get()), done -> {
            UI.getCurrent().navigate(CaseLinks.to(done));
            UndoNotice.show(getTranslation("intervision-brought.changed"));
        });
    }
}
