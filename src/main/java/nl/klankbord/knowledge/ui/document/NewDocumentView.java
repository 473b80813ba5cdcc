package nl.klankbord.knowledge.ui.document;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.Icons;
import nl.klankbord.knowledge.KnowledgeKind;
import nl.klankbord.knowledge.KnowledgeLinks;
import nl.klankbord.knowledge.document.DocumentEntry;
import nl.klankbord.knowledge.document.DocumentOutcome;
import nl.klankbord.knowledge.document.TakenDocument;
import org.jspecify.annotations.Nullable;

/** Sends a document: first the file, then what is said of it. */
@Route(KnowledgeLinks.NEW_DOCUMENT)
@PermitAll
class NewDocumentView extends HousePage {

    private final transient DocumentTools tools;
    private final DocumentUpload upload;
    private final Paragraph file = new Paragraph();
    private final FoundSpots spots = new FoundSpots();
    private final HouseForm form;
    private final DocumentFields fields;
    private transient TakenDocument.@Nullable Ready taken;

    NewDocumentView(DocumentTools tools) {
        super("knowledge-document.new");
        this.tools = tools;
        subtitle(getTranslation("knowledge-document.new.subtitle"));
        upload = new DocumentUpload(tools, this::taken);
        form = new HouseForm(getTranslation("knowledge-document.shelve"), this::shelve);
        file.addClassName("knowledge-file");
        form.part(file);
        fields = new DocumentFields(form, tools.vocabulary());
        form.part(spots);
        var cancel = new Anchor(KnowledgeLinks.PLACE, getTranslation("knowledge-document.cancel"));
        cancel.addClassName("button");
        form.beside(cancel);
        form.setVisible(false);
        content(upload, form);
    }

    /** A file is here. */
    void taken(TakenDocument.Ready ready) {
        taken = ready;
        var sent = ready.file();
        file.removeAll();
        var what = new Span(tools.what(sent, getLocale()));
        what.addClassName("muted");
        file.add(Icons.FILE.small(), new Span(sent.name() + " "), what);
        if (sent.reading() != null && sent.reading().leavesSome()) {
            var remark = new Span(getTranslation("knowledge.reading." + sent.reading()));
            remark.addClassName("knowledge-unread");
            file.add(remark);
        }
        fields.show(new DocumentEntry(ready.title(), "", ready.topics()));
        spots.show(ready.report());
        form.setVisible(true);
        primary(form.submitButton());
    }

    private void shelve() {
        var ready = taken;
        if (ready == null) {
            return;
        }
        var actor = tools.actors().get();
        switch (tools.documents().shelve(ready.file().id(), fields.entry(), spots.answers(), actor)) {
            case DocumentOutcome.Done done -> open(KnowledgeLinks.to(KnowledgeKind.DOCUMENT, done.id()));
            case DocumentOutcome.Already already -> open(KnowledgeLinks.to(KnowledgeKind.DOCUMENT, already.id()));
            case DocumentOutcome.Flawed flawed -> fields.problems(flawed.flaws());
            case DocumentOutcome.PersonalData found -> {
                spots.show(found.report());
                form.problem(spots, getTranslation("knowledge-document.spots.stop"));
            }
            case DocumentOutcome.NotTaken flawed ->
                form.problem(tools.flaw(flawed.flaw(), flawed.limit(), getLocale()));
            case DocumentOutcome.Missing _, DocumentOutcome.Stale _ ->
                form.problem(getTranslation("knowledge-document.gone"));
        }
    }

    private void open(String path) {
        getUI().ifPresent(ui -> ui.navigate(path));
    }
}
