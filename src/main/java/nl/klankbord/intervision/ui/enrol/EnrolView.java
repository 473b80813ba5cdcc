package nl.klankbord.intervision.ui.enrol;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.StaleNotice;
import nl.klankbord.base.ui.TurnsChanged;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.intervision.IntervisionLinks;
import nl.klankbord.intervision.ProgrammeId;
import nl.klankbord.intervision.programme.EnrolEntry;
import nl.klankbord.intervision.programme.EnrolOutcome;
import nl.klankbord.intervision.programme.Flaw;
import nl.klankbord.intervision.programme.MembershipStep;
import nl.klankbord.intervision.programme.ProgrammePage;
import nl.klankbord.intervision.programme.ProgrammePage.OwnMembership;
import nl.klankbord.intervision.programme.ProgrammeStep;
import nl.klankbord.intervision.ui.Part;
import org.jspecify.annotations.Nullable;

/** Where one enrols in a programme, and changes what one said. */
@Route(IntervisionLinks.PROGRAMMES + "/:" + EnrolView.ID + "/inschrijven")
@PermitAll
class EnrolView extends HousePage implements BeforeEnterObserver {

    static final String ID = "id";

    private final transient EnrolTools tools;
    private @Nullable ProgrammePage read;
    private final StaleNotice stale = new StaleNotice();
    private HouseForm form = new HouseForm("", this::keep);
    private transient @Nullable EnrolFields fields;

    EnrolView(EnrolTools tools) {
        this.tools = tools;
        addClassName("intervision-form");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get(ID).flatMap(ProgrammeId::parse).orElseThrow(NotFoundException::new);
        var page = tools.programmes().page(id, tools.actors().get()).orElseThrow(NotFoundException::new);
        read = page;
        var own = page.own();
        title(getTranslation(
                own == null ? "intervision-screens.enrol" : "intervision-screens.enrolled",
                page.card().title()));
        var back = Part.button(IntervisionLinks.to(id), getTranslation("intervision-screens.to-programme"));
        if (own == null
                ? page.steps().contains(ProgrammeStep.ENROL)
                : own.steps().contains(MembershipStep.CHANGE)) {
            draw(own, back);
        } else {
            replaceContent(new Paragraph(getTranslation("intervision-screens.enrol.closed")), back);
        }
    }

    private void draw(@Nullable OwnMembership own, Anchor back) {
        form = new HouseForm(
                getTranslation(own == null ? "intervision.step.ENROL" : "intervision-screens.keep"), this::keep);
        fields = new EnrolFields(form, tools, getLocale());
        fill(own);
        form.beside(back);
        replaceContent(stale, form);
    }

    private void fill(@Nullable OwnMembership own) {
        var entry = own == null ? null : own.entry();
        Objects.requireNonNull(fields)
                .show(
                        entry == null ? EnrolEntry.empty() : entry,
                        own == null
                                ? Set.of()
                                : tools.enrolling().wishes(id(), tools.actors().get()));
    }

    private ProgrammeId id() {
        return Objects.requireNonNull(read).card().id();
    }

    private void keep() {
        var actor = tools.actors().get();
        var own = Objects.requireNonNull(read).own();
        var typed = Objects.requireNonNull(fields).typed();
        var outcome = own == null
                ? tools.enrolling().enrol(id(), typed, actor)
                : tools.enrolling().change(id(), own.version(), typed, actor);
        if (outcome instanceof EnrolOutcome.Done) {
            read = tools.programmes().page(id(), actor).orElseThrow(NotFoundException::new);
            outcome = tools.enrolling().wish(id(), fields.without(), actor);
        }
        told(outcome, own == null);
    }

    private void told(EnrolOutcome outcome, boolean first) {
        switch (outcome) {
            case EnrolOutcome.Done _ -> {
                TurnsChanged.tell();
                UndoNotice.show(
                        getTranslation(first ? "intervision-screens.enrol.done" : "intervision-screens.enrol.kept"));
                leave();
            }
            case EnrolOutcome.Gone() -> leave();
            case EnrolOutcome.NotAccepted(var flaws) -> mend(flaws);
            case EnrolOutcome.Refused(var why) -> form.problem(tools.words().refusal(why, getLocale()));
            case EnrolOutcome.Stale() -> overtaken();
            case EnrolOutcome.Missing() -> form.problem(getTranslation("intervision-screens.gone"));
        }
    }

    private void mend(List<Flaw> flaws) {
        flaws.forEach(flaw -> form.problem(
                Objects.requireNonNull(fields).named(flaw.field()),
                tools.words().flaw(flaw, getLocale())));
    }

    /** What was typed stays until the reader chooses. */
    private void overtaken() {
        var now = tools.programmes().page(id(), tools.actors().get()).orElseThrow(NotFoundException::new);
        read = now;
        var entry = now.own() == null ? null : now.own().entry();
        stale.show(
                new Paragraph(entry == null ? "" : tools.words().halfDays(entry.halfDays(), getLocale())),
                this::keep,
                () -> fill(now.own()));
    }

    private void leave() {
        getUI().ifPresent(ui -> ui.navigate(IntervisionLinks.to(id())));
    }
}
