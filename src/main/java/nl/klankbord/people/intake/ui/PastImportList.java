package nl.klankbord.people.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.ListState;
import nl.klankbord.base.ui.StatusBadge;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.People;
import nl.klankbord.people.intake.PastImport;
import nl.klankbord.people.intake.PastImports;
import nl.klankbord.people.intake.UndoOutcome;

/** Earlier imports, with what can still be undone. */
final class PastImportList extends Section {

    private final transient PastImports imports;
    private final transient People people;
    private final transient Partners partners;
    private final transient Dates dates;
    private final Runnable changed;
    private final Div list = new Div();

    /** @param changed hears that one was undone */
    PastImportList(PastImports imports, People people, Partners partners, Dates dates, Runnable changed) {
        this.changed = changed;
        this.imports = imports;
        this.people = people;
        this.partners = partners;
        this.dates = dates;
        addClassNames("people-import-past", "stack");
        add(new H2(getTranslation("people.import.past")), list);
    }

    void refresh() {
        list.removeAll();
        var latest = imports.latest();
        if (latest.isEmpty()) {
            list.add(ListState.firstUse(
                    getTranslation("people.import.past.none"), getTranslation("people.import.past.why"), ""));
            return;
        }
        var items = new UnorderedList();
        items.addClassName("rows");
        latest.forEach(past -> items.add(item(past)));
        list.add(items);
    }

    private ListItem item(PastImport past) {
        var when = dates.moment(past.takenAt(), getLocale());
        var title = new Span(when);
        title.addClassName("people-import-when");
        var item = new ListItem(
                title,
                new StatusBadge(
                        getTranslation("people.import.state." + past.state()),
                        past.state() == PastImport.State.UNDONE ? StatusBadge.Tone.NEUTRAL : StatusBadge.Tone.GOOD));
        item.add(new Paragraph(getTranslation("people.import.past.line", whose(past), by(past))));
        item.add(new Paragraph(
                getTranslation("people.import.past.counts", past.created(), past.updated(), past.left())));
        if (past.state() == PastImport.State.UNDONE) {
            item.add(new Paragraph(getTranslation("people.import.undone", past.putBack(), past.kept())));
        } else if (past.state() == PastImport.State.UNDOABLE) {
            var undo = new Button(getTranslation("people.import.undo"), _ -> undo(past));
            undo.setAriaLabel(getTranslation("people.import.undo.label", when));
            item.add(undo);
        }
        return item;
    }

    private String whose(PastImport past) {
        return Optional.ofNullable(past.partner())
                .flatMap(partners::find)
                .map(PartnerCard::name)
                .orElseGet(() -> getTranslation("people.import.past.several"));
    }

    private String by(PastImport past) {
        return Optional.ofNullable(past.by())
                .flatMap(people::card)
                .map(ColleagueCard::name)
                .orElseGet(() -> getTranslation("people.import.past.portal"));
    }

    private void undo(PastImport past) {
        var text =
                switch (imports.undo(past.id())) {
                    case UndoOutcome.Undone undone ->
                        getTranslation("people.import.undone", undone.putBack(), undone.kept());
                    case UndoOutcome.TooLate _ -> getTranslation("people.import.undo.too-late");
                    case UndoOutcome.AlreadyUndone _ -> getTranslation("people.import.undo.already");
                };
        changed.run();
        UndoNotice.show(text);
        refresh();
    }
}
