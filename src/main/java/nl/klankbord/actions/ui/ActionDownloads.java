package nl.klankbord.actions.ui;

import com.vaadin.flow.router.QueryParameters;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import nl.klankbord.access.Budgets;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.actions.ActionExport;
import nl.klankbord.actions.ActionLinks;
import nl.klankbord.actions.ActionQuery;
import nl.klankbord.base.FileAnswer;
import nl.klankbord.base.Texts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The register as a file, of the same list and filters as its address on the screen. */
@RestController
@PermitAll
class ActionDownloads {

    private final ActionExport export;
    private final CurrentActor actors;
    private final Budgets budgets;

    ActionDownloads(ActionExport export, CurrentActor actors, Budgets budgets) {
        this.export = export;
        this.actors = actors;
        this.budgets = budgets;
    }

    @GetMapping("/" + ActionLinks.ALL + ".csv")
    void csv(HttpServletRequest request, HttpServletResponse response) throws IOException {
        budgets.spend(Budgets.Kind.DOWNLOAD);
        FileAnswer.send(export.csv(query(request), actors.get(), language(request)), response);
    }

    @GetMapping("/" + ActionLinks.ALL + ".xlsx")
    void xlsx(HttpServletRequest request, HttpServletResponse response) throws IOException {
        budgets.spend(Budgets.Kind.DOWNLOAD);
        FileAnswer.send(export.xlsx(query(request), actors.get(), language(request)), response);
    }

    @GetMapping("/" + ActionLinks.ALL + ".pdf")
    void pdf(HttpServletRequest request, HttpServletResponse response) throws IOException {
        budgets.spend(Budgets.Kind.DOWNLOAD);
        FileAnswer.send(export.pdf(query(request), actors.get(), language(request)), response);
    }

    private static ActionQuery query(HttpServletRequest request) {
        var query = request.getQueryString();
        return ActionsState.from(query == null ? QueryParameters.empty() : QueryParameters.fromString(query))
                .query();
    }

    private static Locale language(HttpServletRequest request) {
        return Texts.asked(request);
    }
}
