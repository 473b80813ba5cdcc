package nl.klankbord.knowledge.ui.document;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.base.ui.StaleNotice;
import nl.klankbord.gate.GateAnswers;
import nl.klankbord.knowledge.KnowledgeKind;
import nl.klankbord.knowledge.KnowledgeLinks;
import nl.klankbord.knowledge.document.DocumentEntry;
import nl.klankbord.knowledge.document.DocumentOutcome;
import nl.klankbord.knowledge.document.DocumentPage;
import nl.klankbord.knowledge.document.TakenDocument;

/** For who answers for a document: what is said of it, a newer file, and taking it away. */
final class ChangeDocument extends Div {

    private final transient DocumentTools tools;
    private final transient DocumentPage page;
    private final transient Runnable changed;
    private final StaleNotice stale = new StaleNotice();
    private final FoundSpots spots = new FoundSpots();
    private final FoundSpots inFile = new FoundSpots();
    private final Div newer = new Div();
    private final HouseForm form;
    private final DocumentFields fields;
    private int edition;

    /** @param changed shows the page anew */
    ChangeDocument(DocumentTools tools, DocumentPage page, Runnable changed) {
        this.tools = tools;
        this.page = page;
        this.changed = changed;
        this.edition = page.edition();
        addClassName("knowledge-change");
        form = new HouseForm(getTranslation("knowledge-document.save"), this::save);
        fields = new DocumentFields(form, tools.vocabulary());
        fields.show(entry(page));
        form.part(spots);
        newer.addClassName("stack");
        newer.add(new DocumentUpload(tools, this::taken));
        var remove = new Button(getTranslation("knowledge-document.remove"), _ -> askWhetherSure());
        add(
                details("knowledge-document.change", new Div(stale, form)),
                details("knowledge-document.replace", newer),
                details(
                        "knowledge-document.remove.title",
                        new Div(new Paragraph(getTranslation("knowledge-document.remove.why")), remove)));
    }

    private Details details(String key, Div content) {
        return new Details(getTranslation(key), content);
    }

    private static DocumentEntry entry(DocumentPage page) {
        return new DocumentEntry(
                page.card().title(), page.card().summary(), page.card().topics());
    }

    private void save() {
        var outcome = tools.documents()
                .change(
                        page.card().id(),
                        edition,
                        fields.entry(),
                        spots.answers(),
                        tools.actors().get());
        switch (outcome) {
            case DocumentOutcome.Flawed flawed -> fields.problems(flawed.flaws());
            case DocumentOutcome.PersonalData found -> {
                spots.show(found.report());
                form.problem(spots, getTranslation("knowledge-document.spots.stop"));
            }
            case DocumentOutcome.Stale now -> stale(now.now());
            case DocumentOutcome other -> after(other);
        }
    }

    private void stale(DocumentPage now) {
        stale.show(
                new Paragraph(now.card().title()),
                () -> {
                    edition = now.edition();
                    save();
                },
                () -> {
                    edition = now.edition();
                    fields.show(entry(now));
                });
    }

    /** A newer file is here; it takes the place of the other at once, unless something in it must be answered. */
    void taken(TakenDocument.Ready ready) {
        replace(ready, GateAnswers.none());
    }

    private void replace(TakenDocument.Ready ready, GateAnswers said) {
        var outcome = tools.documents()
                .replace(
                        page.card().id(),
                        ready.file().id(),
                        said,
                        tools.actors().get());
        if (outcome instanceof DocumentOutcome.PersonalData found) {
            inFile.show(found.report());
            newer.removeAll();
            newer.add(
                    inFile,
                    new Button(
                            getTranslation("knowledge-document.replace.now"), _ -> replace(ready, inFile.answers())));
            inFile.focus();
        } else {
            after(outcome);
        }
    }

    private void askWhetherSure() {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("knowledge-document.remove.sure"));
        dialog.setText(getTranslation("knowledge-document.remove.why"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("knowledge-document.remove.keep"));
        dialog.setConfirmText(getTranslation("knowledge-document.remove"));
        dialog.setConfirmButtonTheme("error");
        dialog.addConfirmListener(_ -> remove());
        dialog.open();
    }

    private void remove() {
        tools.documents().remove(page.card().id(), tools.actors().get());
        getUI().ifPresent(ui -> ui.navigate(KnowledgeLinks.PLACE));
    }

    private void after(DocumentOutcome outcome) {
        switch (outcome) {
            case DocumentOutcome.Done _ -> changed.run();
            case DocumentOutcome.Already already ->
                getUI().ifPresent(ui -> ui.navigate(KnowledgeLinks.to(KnowledgeKind.DOCUMENT, already.id())));
            case DocumentOutcome.NotTaken flawed ->
                form.problem(tools.flaw(flawed.flaw(), flawed.limit(), getLocale()));
            case DocumentOutcome.Flawed _,
                    DocumentOutcome.PersonalData _,
                    DocumentOutcome.Stale _,
                    DocumentOutcome.Missing _ -> form.problem(getTranslation("knowledge-document.gone"));
        }
    }
}
