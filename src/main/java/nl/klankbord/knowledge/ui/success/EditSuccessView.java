package nl.klankbord.knowledge.ui.success;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.LocalTime;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.StaleNotice;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.knowledge.KnowledgeId;
import nl.klankbord.knowledge.KnowledgeKind;
import nl.klankbord.knowledge.KnowledgeLinks;
import nl.klankbord.knowledge.success.SuccessDrafts;
import nl.klankbord.knowledge.success.SuccessEntry;
import nl.klankbord.knowledge.success.SuccessOutcome;
import nl.klankbord.knowledge.success.SuccessPage;
import nl.klankbord.knowledge.success.SuccessStep;
import nl.klankbord.knowledge.success.Successes;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.People;
import org.jspecify.annotations.Nullable;

/** Where a success is written and changed. What is typed is kept until it is published, for its author alone. */
@Route(KnowledgeLinks.NEW_SUCCESS)
@RouteAlias(KnowledgeLinks.SUCCESSES + "/:" + SuccessView.ID + "/wijzigen")
@PermitAll
class EditSuccessView extends HousePage implements BeforeEnterObserver {

    private final transient Successes successes;
    private final transient SuccessDrafts drafts;
    private final transient People people;
    private final transient CurrentActor actors;
    private final HouseForm form = new HouseForm(getTranslation("knowledge-success.publish"), this::publish);
    private final StaleNotice stale = new StaleNotice();
    private final transient SuccessFields fields;
    private final Anchor back = new Anchor();
    private transient @Nullable SuccessPage read;

    EditSuccessView(
            Successes successes,
            SuccessDrafts drafts,
            People people,
            Partners partners,
            CurrentActor actors,
            SuccessChoices choices) {
        this.successes = successes;
        this.drafts = drafts;
        this.people = people;
        this.actors = actors;
        addClassName("knowledge-success");
        fields = new SuccessFields(form, choices, partners.all(), this::keep);
        back.setText(getTranslation("base.cancel"));
        back.addClassName("button");
        form.beside(back);
        content(stale, form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        read = event.getRouteParameters()
                .get(SuccessView.ID)
                .map(text -> KnowledgeId.parse(text)
                        .flatMap(id -> successes.find(id, actors.get()))
                        .filter(page -> page.can(SuccessStep.CHANGE))
                        .orElseThrow(NotFoundException::new))
                .orElse(null);
        var page = read;
        title(getTranslation(page == null ? "knowledge-success.new" : "knowledge-success.change"));
        subtitle(getTranslation("knowledge-success.intro"));
        back.setHref(page == null ? KnowledgeLinks.PLACE : KnowledgeLinks.to(KnowledgeKind.SUCCESS, page.id()));
        drafts.find(id(), actors.get())
                .ifPresentOrElse(this::goOn, () -> fill(page == null ? SuccessEntry.empty() : page.entry()));
    }

    /** What was left half done stays; when somebody changed it since, both are shown. */
    private void goOn(SuccessDrafts.Draft draft) {
        fill(draft.entry());
        var page = read;
        if (page != null && page.changedAt().isAfter(draft.savedAt())) {
            stale.show(SuccessText.of(page), () -> {}, () -> fill(page.entry()));
        }
    }

    private @Nullable KnowledgeId id() {
        return read == null ? null : read.id();
    }

    private void fill(SuccessEntry entry) {
        fields.show(entry, people.cards(entry.colleagues()));
    }

    private void keep() {
        var at = drafts.keep(id(), fields.typed(), actors.get());
        subtitle(getTranslation("knowledge-success.draft", Dates.time(LocalTime.ofInstant(at, Dates.ZONE))));
    }

    private void publish() {
        var typed = fields.typed();
        var outcome = read == null
                ? successes.create(typed, fields.answers(), actors.get())
                : successes.change(read.id(), read.version(), typed, fields.answers(), actors.get());
        switch (outcome) {
            case SuccessOutcome.Saved saved -> {
                drafts.discard(id(), actors.get());
                UndoNotice.show(getTranslation("knowledge-success.kept"));
                UI.getCurrent().navigate(KnowledgeLinks.to(KnowledgeKind.SUCCESS, saved.id()));
            }
            case SuccessOutcome.NotAccepted(var flaws) -> fields.refuse(flaws);
            case SuccessOutcome.PersonalData(var report) -> fields.refuse(report);
            case SuccessOutcome.Stale(var now) -> {
                read = now;
                stale.show(SuccessText.of(now), this::publish, () -> fill(now.entry()));
            }
            case SuccessOutcome.Missing _ -> form.problem(getTranslation("knowledge-success.gone"));
        }
    }
}
