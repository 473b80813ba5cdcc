package nl.klankbord.vocabulary.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.klankbord.access.Role;
import nl.klankbord.base.ImportReport;
import nl.klankbord.base.ui.ComponentTexts;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.vocabulary.VocabularyFormat;
import nl.klankbord.vocabulary.VocabularyImports;

/** Takes topics from a file or pasted text: first it tells what would happen, then it does. */
@Route(TopicsView.ROUTE + "/import")
@RolesAllowed(Role.Names.NETWORK_ADMIN)
class VocabularyImportView extends HousePage {

    private static final int MOST_BYTES = 10_000_000;

    private final transient VocabularyImports imports;
    private final TextArea pasted = new TextArea();
    private final Select<Optional<VocabularyFormat>> format = new Select<>();
    private final Div outcome = new Div();
    private final HouseForm form;
    private transient byte[] file = new byte[0];

    VocabularyImportView(VocabularyImports imports) {
        super("vocabulary.import.title");
        this.imports = imports;
        subtitle(getTranslation("vocabulary.import.subtitle"));
        form = new HouseForm(getTranslation("vocabulary.import.try"), this::dryRun);
        form.part(upload());
        form.optional(
                pasted, getTranslation("vocabulary.import.paste"), getTranslation("vocabulary.import.paste.hint"));
        pasted.setMinRows(6);
        pasted.setMaxRows(16);
        format.setItems(formats());
        format.setItemLabelGenerator(choice ->
                getTranslation("vocabulary.format." + choice.map(Enum::name).orElse("GUESS")));
        format.setValue(Optional.empty());
        form.field(format, getTranslation("vocabulary.import.format"), getTranslation("vocabulary.import.format.hint"));
        outcome.getElement().setAttribute("aria-live", "polite");
        outcome.addClassName("vocabulary-outcome");
        content(form, outcome);
    }

    private static List<Optional<VocabularyFormat>> formats() {
        var formats = new ArrayList<Optional<VocabularyFormat>>();
        formats.add(Optional.empty());
        Arrays.stream(VocabularyFormat.values()).map(Optional::of).forEach(formats::add);
        return formats;
    }

    private Upload upload() {
        var upload = new Upload(UploadHandler.inMemory((about, bytes) -> {
            file = bytes;
            outcome.removeAll();
        }));
        ComponentTexts.apply(upload);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.addFileRemovedListener(_ -> file = new byte[0]);
        return upload;
    }

    private byte[] text() {
        return file.length > 0 ? file : pasted.getValue().getBytes(StandardCharsets.UTF_8);
    }

    private void dryRun() {
        outcome.removeAll();
        if (text().length == 0) {
            form.problem(pasted, getTranslation("vocabulary.import.nothing"));
            return;
        }
        var report = run(ImportReport.Mode.DRY_RUN);
        outcome.add(new ImportOutcome(report, false));
        if (!report.refused() && report.created() + report.updated() > 0) {
            outcome.add(new Button(getTranslation("vocabulary.import.apply"), _ -> apply()));
        }
    }

    private void apply() {
        outcome.removeAll();
        outcome.add(new ImportOutcome(run(ImportReport.Mode.APPLY), true));
    }

    private ImportReport run(ImportReport.Mode mode) {
        var start = new String(text(), 0, Math.min(text().length, 4000), StandardCharsets.UTF_8);
        return imports.take(
                new ByteArrayInputStream(text()),
                format.getValue().orElseGet(() -> VocabularyFormat.guess(start)),
                mode,
                getLocale());
    }
}
