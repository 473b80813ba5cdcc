package nl.klankbord.knowledge.ui.document;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.Map;
import nl.klankbord.access.Role;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.TopicId;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.knowledge.KnowledgeLinks;
import nl.klankbord.knowledge.document.DocumentImport;
import nl.klankbord.knowledge.document.DocumentImport.FileState;
import nl.klankbord.knowledge.document.DocumentImportId;
import nl.klankbord.knowledge.document.DocumentImports;
import nl.klankbord.knowledge.document.ImportTerms;
import nl.klankbord.vocabulary.ui.TopicPicker;
import org.jspecify.annotations.Nullable;

/** Sends many documents at once, and follows how far the portal is with them. */
@Route(KnowledgeLinks.IMPORT)
@RolesAllowed({Role.Names.PARTNER_ADMIN, Role.Names.COORDINATOR})
class DocumentImportView extends HousePage implements BeforeEnterObserver {

    private static final String SHOWN = "import";
    private static final int EVERY = 2_000;

    private final transient DocumentTools tools;
    private final transient DocumentImports imports;
    private final transient Dates dates;
    private final MultiSelectComboBox<TopicId> topics;
    private final Checkbox anonymised = new Checkbox();
    private final ImportProgress progress;
    private final Div past = new Div();
    private transient @Nullable DocumentImportId shown;

    DocumentImportView(DocumentTools tools, DocumentImports imports, Dates dates) {
        super("knowledge-document.import");
        this.tools = tools;
        this.imports = imports;
        this.dates = dates;
        subtitle(getTranslation("knowledge-document.import.subtitle"));
        topics = new TopicPicker(tools.vocabulary());
        topics.setLabel(getTranslation("base.form.optional", getTranslation("knowledge-document.import.topics")));
        anonymised.setLabel(getTranslation("knowledge-document.import.anonymised"));
        progress = new ImportProgress(tools, this::stop);
        progress.getElement().setAttribute("aria-live", "polite");
        var upload = new ImportUpload(tools, imports, this::begin, this::follow);
        var terms = new Div(topics, anonymised, upload);
        terms.addClassNames("stack", "knowledge-import");
        content(terms, progress, past);
        addAttachListener(attached -> attached.getUI().addPollListener(_ -> showProgress()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SHOWN)
                .flatMap(DocumentImportId::parse)
                .orElse(null);
        showProgress();
        showPast();
    }

    private DocumentImportId begin() {
        var id = imports.begin(
                new ImportTerms(topics.getValue(), anonymised.getValue()),
                tools.actors().get());
        shown = id;
        showProgress();
        return id;
    }

    private void follow() {
        var now = shown;
        if (now != null) {
            getUI().ifPresent(ui ->
                    ui.navigate(DocumentImportView.class, QueryParameters.simple(Map.of(SHOWN, now.toString()))));
        }
    }

    private void stop() {
        if (shown != null) {
            imports.stop(shown, tools.actors().get());
            showProgress();
        }
    }

    private void showProgress() {
        var actor = tools.actors().get();
        var id = shown;
        var found = id == null ? null : imports.find(id, actor).orElse(null);
        poll(found);
        if (id == null || found == null) {
            progress.hide();
            return;
        }
        var remarkable = EnumSet.of(FileState.REFUSED, FileState.ALREADY, FileState.HELD);
        progress.show(found, imports.files(id, remarkable, new PageRequest(1, PageRequest.LARGEST), actor));
    }

    /** Only while there is something to follow. */
    private void poll(@Nullable DocumentImport found) {
        var ui = UI.getCurrent();
        ui.setPollInterval(found == null || found.isOver() ? -1 : EVERY);
    }

    private void showPast() {
        past.removeAll();
        var all = imports.mine(tools.actors().get());
        if (all.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassNames("card", "rows", "knowledge-past");
        all.forEach(one -> list.add(new ListItem(new Anchor(
                KnowledgeLinks.IMPORT + "?" + SHOWN + "=" + one.id(),
                getTranslation(
                        "knowledge-document.import.past",
                        dates.moment(one.startedAt(), getLocale()),
                        one.count(FileState.DONE),
                        one.total())))));
        past.add(new H2(getTranslation("knowledge-document.import.mine")), list);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
    }
}
