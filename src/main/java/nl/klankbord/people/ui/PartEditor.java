package nl.klankbord.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.ui.ErrorSummary;
import nl.klankbord.base.ui.LiveAnnouncer;
import nl.klankbord.base.ui.StaleNotice;
import nl.klankbord.people.EditOutcome;
import nl.klankbord.people.EditOutcome.Flaw;
import nl.klankbord.people.EditableProfile;
import nl.klankbord.people.People;
import nl.klankbord.people.ProfileEntry;
import nl.klankbord.people.ProfilePart;

/** One card of a profile, to write and save by itself. A draft is kept while one types. */
final class PartEditor extends Panel {

    private final transient People people;
    private final transient CurrentActor actors;
    private final transient ProfileDrafts drafts;
    private final ColleagueId id;
    private final ProfilePart part;
    private final ErrorSummary summary = new ErrorSummary();
    private final StaleNotice stale = new StaleNotice();
    private final Div draftNote = new Div();
    private final Span saved = new Span();
    private final PartForm form;
    private transient ProfileEntry read;

    PartEditor(
            EditableProfile profile,
            ProfilePart part,
            People people,
            CurrentActor actors,
            ProfileDrafts drafts,
            ProfileChoices choices) {
        super("card-" + part.name().toLowerCase(Locale.ROOT));
        this.id = profile.card().id();
        this.part = part;
        this.people = people;
        this.actors = actors;
        this.drafts = drafts;
        this.read = profile.entry();
        this.form = new PartForm(part, choices, this::keep);
        heading(getTranslation("people.card." + part));
        draftNote.add(
                new Paragraph(getTranslation("people.edit.draft")),
                new Button(getTranslation("people.edit.draft.discard"), _ -> discard()));
        draftNote.addClassNames("note", "stack");
        draftNote.setVisible(false);
        saved.addClassName("muted");
        var save = new Button(getTranslation("people.edit.save-part"), _ -> save());
        save.setAriaLabel(getTranslation("people.edit.save-part.label", getTranslation("people.card." + part)));
        var buttons = new Div(save, saved);
        buttons.addClassName("row");
        content(summary, stale, draftNote, form, buttons);
        form.fill(read);
        drafts.find(actors.get(), id, part).ifPresent(draft -> {
            read = draft.read();
            form.fill(draft.typed());
            draftNote.setVisible(true);
        });
    }

    PartForm form() {
        return form;
    }

    private void keep() {
        saved.setText("");
        drafts.save(actors.get(), id, part, new ProfileDrafts.Draft(read, form.typed()));
    }

    private void discard() {
        drafts.discard(actors.get(), id, part);
        people.editable(id, actors.get()).ifPresent(this::refill);
        summary.clear();
        stale.setVisible(false);
        form.clear();
    }

    private void refill(EditableProfile current) {
        read = current.entry();
        form.fill(read);
        draftNote.setVisible(false);
    }

    /** Whether all that is in this card is saved now. */
    boolean save() {
        summary.clear();
        stale.setVisible(false);
        form.clear();
        if (part.over(read, form.typed()).equals(read)) {
            drafts.discard(actors.get(), id, part);
            return true;
        }
        return switch (people.edit(id, part, read, form.typed(), actors.get())) {
            case EditOutcome.Saved _ -> {
                drafts.discard(actors.get(), id, part);
                people.editable(id, actors.get()).ifPresent(this::refill);
                saved.setText(getTranslation("people.edit.saved-part"));
                LiveAnnouncer.announce(saved.getText());
                yield true;
            }
            case EditOutcome.Stale somebodyWasFirst -> {
                show(somebodyWasFirst.current());
                yield false;
            }
            case EditOutcome.Refused refused -> {
                show(refused.flaws());
                yield false;
            }
        };
    }

    private void show(EditableProfile current) {
        stale.show(
                new Differences(part.over(read, current.entry()), part.over(read, form.typed())),
                () -> {
                    read = current.entry();
                    save();
                },
                () -> {
                    refill(current);
                    drafts.discard(actors.get(), id, part);
                });
    }

    private void show(List<Flaw> flaws) {
        var problems = new LinkedHashMap<Component, String>();
        flaws.forEach(flaw -> {
            var name = getTranslation("people.field." + flaw.field()).toLowerCase(Locale.ROOT);
            var howToMend = getTranslation("people.flaw." + flaw.reason(), name, flaw.limit());
            problems.putIfAbsent(form.mark(flaw, howToMend), howToMend);
        });
        summary.show(problems);
    }
}
