package nl.klankbord.knowledge.ui.document;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.klankbord.access.Budgets;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.FileAnswer;
import nl.klankbord.knowledge.KnowledgeId;
import nl.klankbord.knowledge.KnowledgeLinks;
import nl.klankbord.knowledge.document.Documents;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The files behind the pages of documents. */
@RestController
@PermitAll
class DocumentDownloads {

    private final Documents documents;
    private final CurrentActor actors;
    private final Budgets budgets;

    DocumentDownloads(Documents documents, CurrentActor actors, Budgets budgets) {
        this.documents = documents;
        this.actors = actors;
        this.budgets = budgets;
    }

    @GetMapping("/" + KnowledgeLinks.DOCUMENTS + "/{id}/bestand")
    void file(@PathVariable String id, HttpServletResponse response) throws IOException {
        budgets.spend(Budgets.Kind.DOWNLOAD);
        FileAnswer.send(
                KnowledgeId.parse(id).flatMap(document -> documents.download(document, actors.get())), response);
    }
}
