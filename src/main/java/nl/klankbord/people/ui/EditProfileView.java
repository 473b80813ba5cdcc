package nl.klankbord.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.ui.ErrorSummary;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.StaleNotice;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.people.EditOutcome;
import nl.klankbord.people.EditOutcome.Flaw;
import nl.klankbord.people.EditableProfile;
import nl.klankbord.people.People;

/** A profile to write, by the own person or an administrator of the partner. A draft is kept while one types. */
@Route("collegas/:" + ProfileView.ID + "/bewerk")
@PermitAll
class EditProfileView extends HousePage implements BeforeEnterObserver {

    private final transient People people;
    private final transient CurrentActor actors;
    private final transient ProfileDrafts drafts;
    private final transient ProfileChoices choices;

    EditProfileView(People people, CurrentActor actors, ProfileDrafts drafts, ProfileChoices choices) {
        this.people = people;
        this.actors = actors;
        this.drafts = drafts;
        this.choices = choices;
        subtitle(getTranslation("people.edit.subtitle"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get(ProfileView.ID)
                .flatMap(ColleagueId::parse)
                .flatMap(id -> people.editable(id, actors.get()))
                .orElseThrow(NotFoundException::new));
    }

    private void show(EditableProfile profile) {
        var id = profile.card().id();
        title(
                id.equals(actors.get().colleague())
                        ? getTranslation("people.edit.own-title")
                        : getTranslation("people.edit.title", profile.card().name()));
        var editor = new Editor(id, profile.version());
        editor.form.fill(profile.entry());
        replaceContent(editor.parts());
        drafts.find(actors.get(), id).ifPresent(draft -> {
            editor.version = draft.version();
            editor.form.fill(draft.entry());
            editor.note.setVisible(true);
        });
        primary(new Button(getTranslation("people.edit.save"), _ -> editor.save()));
    }

    /** What is being written, with the version that was read. */
    private final class Editor {

        private final ColleagueId id;
        private final ErrorSummary summary = new ErrorSummary();
        private final StaleNotice stale = new StaleNotice();
        private final Div note = new Div();
        private final ProfileForm form = new ProfileForm(choices, this::keep);
        private int version;

        Editor(ColleagueId id, int version) {
            this.id = id;
            this.version = version;
            var discard = new Button(getTranslation("people.edit.draft.discard"), _ -> {
                drafts.discard(actors.get(), id);
                people.editable(id, actors.get()).ifPresent(EditProfileView.this::show);
            });
            note.add(new Paragraph(getTranslation("people.edit.draft")), discard);
            note.addClassNames("note", "stack", "people-draft");
            note.setVisible(false);
        }

        Component[] parts() {
            var cancel = new RouterLink(
                    getTranslation("people.edit.cancel"),
                    ProfileView.class,
                    new RouteParameters(ProfileView.ID, id.toString()));
            cancel.addClassNames("button", "people-cancel");
            return new Component[] {summary, stale, note, form, cancel};
        }

        private void keep() {
            drafts.save(actors.get(), id, new ProfileDrafts.Draft(version, form.typed()));
        }

        void save() {
            summary.clear();
            stale.setVisible(false);
            form.clear();
            switch (people.edit(id, form.typed(), version, actors.get())) {
                case EditOutcome.Saved saved -> {
                    drafts.discard(actors.get(), id);
                    UndoNotice.show(getTranslation("people.edit.saved"));
                    getUI().ifPresent(ui ->
                            ui.navigate(ProfileView.class, new RouteParameters(ProfileView.ID, id.toString())));
                }
                case EditOutcome.Stale somebodyWasFirst -> stale(somebodyWasFirst.current());
                case EditOutcome.Refused refused -> refused(refused.flaws());
            }
        }

        private void stale(EditableProfile current) {
            stale.show(
                    new Differences(current.entry(), form.typed()),
                    () -> {
                        version = current.version();
                        save();
                    },
                    () -> {
                        version = current.version();
                        form.fill(current.entry());
                        drafts.discard(actors.get(), id);
                    });
        }

        private void refused(List<Flaw> flaws) {
            var problems = new LinkedHashMap<Component, String>();
            flaws.forEach(flaw -> {
                var name = getTranslation("people.field." + flaw.field()).toLowerCase(Locale.ROOT);
                var howToMend = getTranslation("people.flaw." + flaw.reason(), name, flaw.limit());
                problems.putIfAbsent(form.mark(flaw, howToMend), howToMend);
            });
            summary.show(problems);
        }
    }
}
