package nl.klankbord.intervision.ui.programme;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import nl.klankbord.access.Role;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.StaleNotice;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.intervision.IntervisionLinks;
import nl.klankbord.intervision.ProgrammeId;
import nl.klankbord.intervision.programme.ProgrammeOutcome;
import nl.klankbord.intervision.programme.ProgrammePage;
import nl.klankbord.intervision.programme.ProgrammeStep;
import nl.klankbord.intervision.ui.Part;
import org.jspecify.annotations.Nullable;

/** Where a programme is made and changed. */
@Route(ProgrammePlaces.NEW)
@RouteAlias(ProgrammePlaces.EDIT)
@RolesAllowed({Role.Names.FACILITATOR, Role.Names.COORDINATOR})
class EditProgrammeView extends HousePage implements BeforeEnterObserver {

    private final transient ProgrammeTools tools;
    private final HouseForm form = new HouseForm(getTranslation("intervision-screens.keep"), this::keep);
    private final StaleNotice stale = new StaleNotice();
    private final transient ProgrammeFields fields;
    private final Anchor back = Part.button("", getTranslation("base.cancel"));
    private @Nullable ProgrammePage read;

    EditProgrammeView(ProgrammeTools tools) {
        this.tools = tools;
        addClassName("intervision-form");
        fields = new ProgrammeFields(form, tools, getLocale());
        form.beside(back);
        content(stale, form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var actor = tools.actors().get();
        var id = event.getRouteParameters().get(ProgrammePlaces.ID);
        if (id.isPresent()) {
            read = ProgrammeId.parse(id.get())
                    .flatMap(known -> tools.programmes().page(known, actor))
                    .filter(page -> page.steps().contains(ProgrammeStep.CHANGE))
                    .orElseThrow(NotFoundException::new);
            fields.show(read.entry());
            back.setHref(IntervisionLinks.to(read.card().id()));
            title(getTranslation("intervision-screens.change", read.card().title()));
        } else {
            back.setHref(IntervisionLinks.PLACE);
            title(getTranslation("intervision-screens.begin"));
        }
    }

    private void keep() {
        var actor = tools.actors().get();
        var typed = fields.typed();
        var outcome = read == null
                ? tools.programmes().draft(typed, actor)
                : tools.programmes().change(read.card().id(), read.version(), typed, actor);
        switch (outcome) {
            case ProgrammeOutcome.Done done -> {
                UndoNotice.show(getTranslation("intervision-screens.kept"));
                getUI().ifPresent(ui -> ui.navigate(IntervisionLinks.to(done.id())));
            }
            case ProgrammeOutcome.NotAccepted(var flaws) ->
                flaws.forEach(flaw ->
                        form.problem(fields.named(flaw.field()), tools.words().flaw(flaw, getLocale())));
            case ProgrammeOutcome.Refused(var why) -> form.problem(tools.words().refusal(why, getLocale()));
            case ProgrammeOutcome.Stale() -> overtaken();
            case ProgrammeOutcome.Missing() -> form.problem(getTranslation("intervision-screens.gone"));
        }
    }

    /** What was typed stays until the reader chooses. */
    private void overtaken() {
        var now = tools.programmes()
                .page(Objects.requireNonNull(read).card().id(), tools.actors().get())
                .orElseThrow(NotFoundException::new);
        read = now;
        stale.show(
                new Paragraph(now.card().title() + " · "
                        + tools.words().state(now.card().state(), getLocale())),
                this::keep,
                () -> fields.show(now.entry()));
    }
}
