package nl.klankbord.knowledge.ui.document;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import nl.klankbord.access.Budgets;
import nl.klankbord.base.ui.ComponentTexts;
import nl.klankbord.knowledge.document.DocumentImportId;
import nl.klankbord.knowledge.document.DocumentImports;
import org.jspecify.annotations.Nullable;

/** Where many files are sent, in a zip file or as they are. All that is sent in one go belongs to one import. */
final class ImportUpload extends Div {

    private static final int AT_ONCE = 200;

    private final transient DocumentTools tools;
    private final transient DocumentImports imports;
    private final transient Supplier<DocumentImportId> begun;
    private final transient Runnable sent;
    private final Div problem = new Div();
    private final Upload upload;
    private transient @Nullable DocumentImportId current;

    /**
     * @param begun begins an import, on the terms that stand on the page
     * @param sent hears that all of it came in
     */
    ImportUpload(DocumentTools tools, DocumentImports imports, Supplier<DocumentImportId> begun, Runnable sent) {
        this.tools = tools;
        this.imports = imports;
        this.begun = begun;
        this.sent = sent;
        addClassNames("stack", "knowledge-upload");
        var label = new Span(getTranslation("knowledge-document.import.files"));
        label.addClassName("label");
        var hint = new Paragraph(
                getTranslation("knowledge-document.import.files.hint", DocumentImports.MOST_BYTES / 1_000_000));
        hint.addClassNames("small", "muted");
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("files-problems");
        upload = new Upload((UploadHandler) this::receive);
        ComponentTexts.apply(upload);
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFiles(AT_ONCE);
        upload.setMaxFileSize(DocumentImports.MOST_BYTES);
        upload.getElement().setAttribute("aria-label", getTranslation("knowledge-document.import.files"));
        upload.addFileRejectedListener(rejected -> problem.add(new Paragraph(rejected.getErrorMessage())));
        upload.addAllFinishedListener(_ -> allSent());
        add(label, hint, problem, upload);
    }

    /** Runs beside the page, which goes on while files come in. */
    private void receive(UploadEvent event) throws IOException {
        var asked = new CompletableFuture<DocumentImportId>();
        event.getUI().accessSynchronously(() -> asked.complete(begin()));
        var id = asked.join();
        var name = event.getFileName();
        try (var in = event.getInputStream()) {
            if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
                imports.receiveAll(id, in, tools.actors().get());
            } else {
                imports.receive(id, name, in, tools.actors().get());
            }
        }
    }

    private DocumentImportId begin() {
        var now = current;
        if (now == null) {
            problem.removeAll();
            tools.budgets().spend(Budgets.Kind.FILE_UPLOAD);
            now = begun.get();
            current = now;
        }
        return now;
    }

    private void allSent() {
        upload.clearFileList();
        var now = current;
        current = null;
        if (now != null) {
            imports.received(now, tools.actors().get());
            sent.run();
        }
    }
}
