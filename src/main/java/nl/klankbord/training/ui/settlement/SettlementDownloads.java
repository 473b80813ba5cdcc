package nl.klankbord.training.ui.settlement;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.klankbord.access.Budgets;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.FileAnswer;
import nl.klankbord.training.EditionId;
import nl.klankbord.training.TrainingLinks;
import nl.klankbord.training.settlement.Settlements;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The proposal as a file. What does not exist and what is not for the reader look the same. */
@RestController
@PermitAll
class SettlementDownloads {

    private final Settlements settlements;
    private final CurrentActor actors;
    private final Budgets budgets;

    SettlementDownloads(Settlements settlements, CurrentActor actors, Budgets budgets) {
        this.settlements = settlements;
        this.actors = actors;
        this.budgets = budgets;
    }

    @GetMapping("/" + TrainingLinks.AGENDA + "/{id}/verrekening.pdf")
    void pdf(@PathVariable String id, HttpServletResponse response) throws IOException {
        budgets.spend(Budgets.Kind.DOWNLOAD);
        FileAnswer.send(EditionId.parse(id).flatMap(edition -> settlements.pdf(edition, actors.get())), response);
    }

    @GetMapping("/" + TrainingLinks.AGENDA + "/{id}/verrekening.csv")
    void csv(@PathVariable String id, HttpServletResponse response) throws IOException {
        budgets.spend(Budgets.Kind.DOWNLOAD);
        FileAnswer.send(EditionId.parse(id).flatMap(edition -> settlements.csv(edition, actors.get())), response);
    }
}
