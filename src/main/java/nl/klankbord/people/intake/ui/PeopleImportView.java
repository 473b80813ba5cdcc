package nl.klankbord.people.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.Role;
import nl.klankbord.base.ImportReport.Mode;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.People;
import nl.klankbord.people.intake.ImportColumns;
import nl.klankbord.people.intake.ImportTerms.Format;
import nl.klankbord.people.intake.PastImports;
import nl.klankbord.people.intake.PeopleImportReport;
import nl.klankbord.people.intake.PeopleImports;
import nl.klankbord.people.intake.Uploads;

/** Takes people from a file: first it tells what would happen, then it does; for a day it can be undone. */
@Route(PeopleImportView.ROUTE)
@Menu(title = "people.import.menu", order = 82)
@RolesAllowed({Role.Names.NETWORK_ADMIN, Role.Names.PARTNER_ADMIN})
class PeopleImportView extends HousePage implements BeforeEnterObserver {

    static final String ROUTE = "beheer/collegas/import";

    private final transient PeopleImports imports;
    private final transient ImportColumns table;
    private final ImportFile file;
    private final TermsFields terms;
    private final ColumnsForm columns = new ColumnsForm();
    private final Div outcome = new Div();
    private final PastImportList past;
    private final HouseForm form;

    PeopleImportView(
            PeopleImports imports,
            ImportColumns table,
            PastImports pastImports,
            Uploads uploads,
            Partners partners,
            People people,
            CurrentActor actors,
            Dates dates) {
        super("people.import.title");
        this.imports = imports;
        this.table = table;
        subtitle(getTranslation("people.import.subtitle"));
        form = new HouseForm(getTranslation("people.import.try"), this::dryRun);
        file = new ImportFile(uploads, this::otherFile);
        form.part(file);
        terms = new TermsFields(form, actors.get(), partners.all(), this::otherFile);
        form.part(columns);
        past = new PastImportList(pastImports, people, partners, dates, this::otherFile);
        outcome.getElement().setAttribute("aria-live", "polite");
        outcome.addClassName("people-import-outcome");
        content(form, outcome, past);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        past.refresh();
    }

    /** What was found out about another file, or on other terms, no longer holds. */
    private void otherFile() {
        columns.clear();
        outcome.removeAll();
    }

    private void dryRun() {
        outcome.removeAll();
        if (file.isMissing()) {
            form.problem(file, getTranslation("people.import.nothing"));
            return;
        }
        if (file.format() == Format.CSV && !understood()) {
            return;
        }
        var report = run(Mode.DRY_RUN);
        terms.askWhetherSure(report);
        show(ImportResult.tried(report));
        if (!report.refused() && report.changesAnything()) {
            outcome.add(new Button(getTranslation("people.import.apply"), _ -> apply()));
        }
    }

    /** Whether it is clear what the columns mean; otherwise says what is not. */
    private boolean understood() {
        if (!columns.isShown()) {
            var start = table.read(file.open(), terms.partner(), getLocale());
            if (!start.faults().isEmpty()) {
                show(ImportResult.unreadable(start.faults()));
                return false;
            }
            columns.show(start);
        }
        var chosen = columns.columns();
        chosen.missing()
                .ifPresent(field -> form.problem(columns, getTranslation("people.import.choose-column." + field)));
        chosen.twice()
                .ifPresent(field -> form.problem(columns.place(field), getTranslation("people.import.two-columns")));
        return !form.refused();
    }

    private void apply() {
        if (file.format() == Format.CSV) {
            table.remember(terms.partner(), columns.header(), columns.columns());
        }
        var report = run(Mode.APPLY);
        if (!report.refused()) {
            file.done();
        }
        var result = ImportResult.taken(report);
        show(result);
        past.refresh();
    }

    /** Below what may be a long list of columns, so it takes focus. */
    private void show(ImportResult result) {
        outcome.removeAll();
        outcome.add(result);
        result.getElement().callJsFunction("focus");
    }

    private PeopleImportReport run(Mode mode) {
        var wanted = file.format() == Format.CSV ? columns.columns() : null;
        return imports.take(file.open(), terms.terms(file.format(), mode, wanted), getLocale());
    }
}
