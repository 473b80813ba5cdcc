package nl.klankbord.intervision.ui.brought;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalTime;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.ErrorSummary;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.intervision.CircleCard;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.IntervisionLinks;
import nl.klankbord.intervision.brought.BroughtCases;
import nl.klankbord.intervision.brought.CaseEntry;

/** Where a case is brought into a circle. What is typed is kept until then, for its author alone. */
@Route(CaseLinks.NEW)
@PermitAll
class BringCaseView extends HousePage implements BeforeEnterObserver {

    private final transient BroughtCases cases;
    private final transient CurrentActor actors;

    BringCaseView(BroughtCases cases, CurrentActor actors) {
        super("intervision-brought.bring");
        this.cases = cases;
        this.actors = actors;
        addClassName("room-case");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(CaseLinks.CIRCLE)
                .flatMap(CircleId::parse)
                .flatMap(id -> cases.circle(id, actors.get()))
                .orElseThrow(NotFoundException::new));
    }

    private void show(CircleCard circle) {
        subtitle(getTranslation("intervision-brought.bring.text"));
        var summary = new ErrorSummary();
        var editor = new CaseEditor(summary, typed -> keep(circle.id(), typed));
        cases.draft(circle.id(), actors.get()).ifPresent(editor::fill);
        var note = new Paragraph(getTranslation("intervision-brought.bring.note"));
        note.addClassName("note");
        replaceContent(
                summary,
                note,
                editor,
                new Anchor(IntervisionLinks.to(circle.id()), getTranslation("intervision-brought.to-circle")));
        primary(new Button(getTranslation("intervision-brought.bring.now"), _ -> bring(circle.id(), editor)));
    }

    private void keep(CircleId circle, CaseEntry typed) {
        cases.keepDraft(circle, typed, actors.get())
                .ifPresent(at -> subtitle(
                        getTranslation("intervision-brought.kept", Dates.time(LocalTime.ofInstant(at, Dates.ZONE)))));
    }

    private void bring(CircleId circle, CaseEditor editor) {
        editor.take((typed, answers) -> cases.bring(circle, typed, answers, actors.get()), done -> {
            UI.getCurrent().navigate(CaseLinks.to(done));
            UndoNotice.show(getTranslation("intervision-brought.brought"));
        });
    }
}
