package nl.klankbord.knowledge.ui.anthology;

import com.vaadin.flow.router.QueryParameters;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.klankbord.access.Budgets;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.FileAnswer;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.knowledge.KnowledgeLinks;
import nl.klankbord.knowledge.anthology.Anthologies;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The anthology of the address as a file. */
@RestController
@PermitAll
class AnthologyDownload {

    static final String PATH = KnowledgeLinks.ANTHOLOGY + "/bloemlezing.pdf";

    private final Anthologies anthologies;
    private final CurrentActor actors;
    private final Budgets budgets;
    private final Dates dates;

    AnthologyDownload(Anthologies anthologies, CurrentActor actors, Budgets budgets, Dates dates) {
        this.anthologies = anthologies;
        this.actors = actors;
        this.budgets = budgets;
        this.dates = dates;
    }

    @GetMapping("/" + PATH)
    void paper(HttpServletRequest request, HttpServletResponse response) throws IOException {
        budgets.spend(Budgets.Kind.DOWNLOAD);
        var asked = request.getQueryString();
        var state = AnthologyState.from(
                asked == null ? QueryParameters.empty() : QueryParameters.fromString(asked), dates.today());
        FileAnswer.send(anthologies.paper(state.choice(), actors.get()), response);
    }
}
