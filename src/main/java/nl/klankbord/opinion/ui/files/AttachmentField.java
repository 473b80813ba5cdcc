package nl.klankbord.opinion.ui.files;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import nl.klankbord.base.ui.ComponentTexts;
import nl.klankbord.base.ui.Icons;
import nl.klankbord.files.FileKind;
import nl.klankbord.files.Files;
import nl.klankbord.files.StoredFile;
import nl.klankbord.gate.Spot;
import nl.klankbord.opinion.AttachmentOutcome;
import nl.klankbord.opinion.OpinionId;

/** Where the requester adds files, by dragging or a button, sees how each fared, and takes them away. */
public final class AttachmentField extends Div {

    private static final int AT_ONCE = 20;

    private final transient AttachmentTools tools;
    private final transient Supplier<OpinionId> request;
    private final transient Runnable changed;
    private final UnorderedList rows = new UnorderedList();
    private final AttachmentProblems problems;
    private final Upload upload;

    /**
     * @param request which request; asked as soon as there is a file, so that a draft can be made then
     * @param changed runs after a file was added or taken away
     */
    AttachmentField(AttachmentTools tools, Supplier<OpinionId> request, Runnable changed) {
        this.tools = tools;
        this.request = request;
        this.changed = changed;
        addClassNames("stack", "files-field");
        var hint = new Paragraph(getTranslation("opinion-files.hint", Files.MOST_BYTES / 1_000_000));
        hint.addClassNames("small", "muted");
        rows.addClassName("files-rows");
        problems = new AttachmentProblems(tools.words());
        upload = new Upload((UploadHandler) this::receive);
        ComponentTexts.apply(upload);
        // The bytes themselves: sent in parts, the server would put them on disk first.
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setAcceptedFileExtensions(FileKind.endings().toArray(String[]::new));
        upload.setMaxFiles(AT_ONCE);
        upload.setMaxFileSize(Files.MOST_BYTES);
        upload.getElement().setAttribute("aria-label", getTranslation("opinion-files.title"));
        upload.addFileRejectedListener(rejected -> problems.add(rejected.getFileName(), rejected.getErrorMessage()));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        add(hint, rows, problems, upload);
    }

    /** With its name above it, for a form. */
    AttachmentField labelled() {
        var label = new Span(getTranslation("base.form.optional", getTranslation("opinion-files.title")));
        label.addClassName("label");
        addComponentAsFirst(label);
        return this;
    }

    /** Shows the files that a request has already. */
    public void show(OpinionId id) {
        var actor = tools.actors().get();
        rows.removeAll();
        tools.files().of(id, actor).ifPresent(found -> {
            found.files().forEach(file -> {
                var row = new AttachmentRow(id, file, tools);
                row.looked(file, tools.words());
                if (found.mayRemove()) {
                    row.add(removal(id, file));
                }
                rows.add(row);
            });
            upload.setVisible(found.mayAdd());
        });
        rows.setVisible(rows.getChildren().findAny().isPresent());
    }

    private Button removal(OpinionId id, StoredFile file) {
        var remove = new Button(Icons.REMOVE.create(), _ -> remove(id, file));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("opinion-files.remove", file.name()));
        return remove;
    }

    private void remove(OpinionId id, StoredFile file) {
        problems.removeAll();
        problems.tell(
                file.name(), tools.files().remove(id, file.id(), tools.actors().get()));
        show(id);
        changed.run();
    }

    /** Runs beside the page, which goes on while a file comes in and is looked at. */
    private void receive(UploadEvent event) throws IOException {
        var asked = new CompletableFuture<OpinionId>();
        event.getUI().accessSynchronously(() -> {
            problems.removeAll();
            asked.complete(request.get());
        });
        var id = asked.join();
        try (var in = event.getInputStream()) {
            var outcome = tools.add(id, event.getFileName(), in);
            event.getUI().access(() -> arrived(id, event.getFileName(), outcome));
        }
    }

    /** A file was sent. */
    void arrived(OpinionId id, String name, AttachmentOutcome outcome) {
        problems.tell(name, outcome);
        show(id);
        changed.run();
    }

    /** Says what in which file looks like personal data. */
    public void show(List<Spot> spots) {
        problems.removeAll();
        spots.forEach(problems::spot);
    }
}
