package nl.klankbord.privacy.ui;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.klankbord.access.Budgets;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.FileAnswer;
import nl.klankbord.base.Texts;
import nl.klankbord.privacy.OwnData;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Everything about who asks, as a file. */
@RestController
@PermitAll
class OwnDataDownload {

    static final String PAGE = "instellingen/mijn-gegevens";
    static final String FILE = PAGE + ".zip";

    private final OwnData data;
    private final CurrentActor actors;
    private final Budgets budgets;

    OwnDataDownload(OwnData data, CurrentActor actors, Budgets budgets) {
        this.data = data;
        this.actors = actors;
        this.budgets = budgets;
    }

    @GetMapping("/" + FILE)
    void file(HttpServletRequest request, HttpServletResponse response) throws IOException {
        budgets.spend(Budgets.Kind.DOWNLOAD);
        FileAnswer.send(data.file(actors.get(), Texts.asked(request)), response);
    }
}
