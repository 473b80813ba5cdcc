package nl.klankbord.knowledge.ui.document;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.function.Consumer;
import nl.klankbord.base.ui.ComponentTexts;
import nl.klankbord.files.FileKind;
import nl.klankbord.files.Files;
import nl.klankbord.knowledge.KnowledgeKind;
import nl.klankbord.knowledge.KnowledgeLinks;
import nl.klankbord.knowledge.document.Documents;
import nl.klankbord.knowledge.document.TakenDocument;

/** Where the file of a document is sent, by dragging or a button; what is wrong with it is said here. */
final class DocumentUpload extends Div {

    private final transient DocumentTools tools;
    private final transient Consumer<TakenDocument.Ready> taken;
    private final Div problem = new Div();
    private final Upload upload;

    /** @param taken hears that a file is here */
    DocumentUpload(DocumentTools tools, Consumer<TakenDocument.Ready> taken) {
        this.tools = tools;
        this.taken = taken;
        addClassNames("stack", "knowledge-upload");
        var label = new Span(getTranslation("knowledge-document.file"));
        label.addClassName("label");
        var hint = new Paragraph(getTranslation("knowledge-document.file.hint", Files.MOST_BYTES / 1_000_000));
        hint.addClassNames("small", "muted");
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("files-problems");
        upload = new Upload((UploadHandler) this::receive);
        ComponentTexts.apply(upload);
        // The bytes themselves: sent in parts, the server would put them on disk first.
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setAcceptedFileExtensions(FileKind.endings()
                .filter(ending ->
                        FileKind.ofEnding(ending).filter(Documents::takes).isPresent())
                .toArray(String[]::new));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Files.MOST_BYTES);
        upload.getElement().setAttribute("aria-label", getTranslation("knowledge-document.file"));
        upload.addFileRejectedListener(rejected -> say(rejected.getErrorMessage()));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        add(label, hint, problem, upload);
    }

    /** Runs beside the page, which goes on while a file comes in and is looked at. */
    private void receive(UploadEvent event) throws IOException {
        try (var in = event.getInputStream()) {
            var outcome = tools.take(event.getFileName(), in);
            event.getUI().access(() -> arrived(outcome));
        }
    }

    /** A file was sent. */
    void arrived(TakenDocument outcome) {
        problem.removeAll();
        switch (outcome) {
            case TakenDocument.Ready ready -> taken.accept(ready);
            case TakenDocument.Already already -> {
                say(getTranslation("knowledge-document.already"));
                problem.add(new Anchor(
                        KnowledgeLinks.to(KnowledgeKind.DOCUMENT, already.id()),
                        getTranslation("knowledge-document.already.open")));
            }
            case TakenDocument.NotScanned _ -> say(getTranslation("knowledge-document.not-scanned"));
            case TakenDocument.NotTaken flawed -> say(tools.flaw(flawed.flaw(), flawed.limit(), getLocale()));
        }
    }

    private void say(String words) {
        problem.removeAll();
        problem.add(new Paragraph(words));
    }
}
