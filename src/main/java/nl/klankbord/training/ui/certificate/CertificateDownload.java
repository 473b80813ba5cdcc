package nl.klankbord.training.ui.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.klankbord.access.Budgets;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.FileAnswer;
import nl.klankbord.training.EditionId;
import nl.klankbord.training.TrainingLinks;
import nl.klankbord.training.certificate.Certificates;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** One's own certificate as a file. */
@RestController
@PermitAll
class CertificateDownload {

    private final Certificates certificates;
    private final CurrentActor actors;
    private final Budgets budgets;

    CertificateDownload(Certificates certificates, CurrentActor actors, Budgets budgets) {
        this.certificates = certificates;
        this.actors = actors;
        this.budgets = budgets;
    }

    @GetMapping("/" + TrainingLinks.AGENDA + "/{id}/certificaat.pdf")
    void own(@PathVariable String id, HttpServletResponse response) throws IOException {
        budgets.spend(Budgets.Kind.DOWNLOAD);
        FileAnswer.send(EditionId.parse(id).flatMap(edition -> certificates.download(edition, actors.get())), response);
    }
}
