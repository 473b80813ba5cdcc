package nl.klankbord.people.intake.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import nl.klankbord.base.ui.ComponentTexts;
import nl.klankbord.people.intake.ImportTerms.Format;
import nl.klankbord.people.intake.Uploads;
import org.jspecify.annotations.Nullable;

/** The file that is to be imported; kept for as long as it is on screen. */
final class ImportFile extends Div {

    private final transient Uploads uploads;
    private final Runnable changed;
    private final String tooLarge;
    private final Upload upload;
    private transient @Nullable Path file;
    private Format format = Format.CSV;

    /** @param changed hears that another file is there, or none */
    ImportFile(Uploads uploads, Runnable changed) {
        this.uploads = uploads;
        this.changed = changed;
        tooLarge = getTranslation("people.import.too-large", Uploads.MOST_BYTES / 1_000_000);
        addClassName("people-import-file");
        var label = new Span(getTranslation("people.import.file"));
        label.addClassName("label");
        var hint = new Paragraph(getTranslation("people.import.file.hint"));
        hint.addClassName("muted");
        upload = new Upload((UploadHandler) this::receive);
        ComponentTexts.apply(upload);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Uploads.MOST_BYTES);
        upload.getElement().setAttribute("aria-label", getTranslation("people.import.file"));
        upload.addFileRemovedListener(_ -> forget());
        add(label, hint, upload);
    }

    private void receive(UploadEvent event) throws IOException {
        try (var in = event.getInputStream()) {
            var kept = uploads.keep(in);
            var name = event.getFileName();
            kept.ifPresentOrElse(path -> event.getUI().access(() -> arrived(path, name)), () -> event.reject(tooLarge));
        }
    }

    /** A file is there. */
    void arrived(Path path, String name) {
        forget();
        file = path;
        format = name.toLowerCase(Locale.ROOT).matches(".*\\.(nd)?jsonl?") ? Format.NDJSON : Format.CSV;
        changed.run();
    }

    boolean isMissing() {
        return file == null;
    }

    Format format() {
        return format;
    }

    InputStream open() {
        return file == null ? InputStream.nullInputStream() : uploads.open(file);
    }

    /** It was taken over. */
    void done() {
        upload.clearFileList();
        forget();
    }

    private void forget() {
        if (file != null) {
            uploads.forget(file);
            file = null;
            changed.run();
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (file != null) {
            uploads.forget(file);
            file = null;
        }
    }
}
