package nl.klankbord.opinion.ui.files;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.klankbord.access.Budgets;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.FileAnswer;
import nl.klankbord.files.FileId;
import nl.klankbord.opinion.OpinionAdvice;
import nl.klankbord.opinion.OpinionExport;
import nl.klankbord.opinion.OpinionFiles;
import nl.klankbord.opinion.OpinionId;
import nl.klankbord.opinion.OpinionLinks;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Files behind the links of the pages. What does not exist and what is not for the reader look the same. */
@RestController
@PermitAll
class AttachmentDownloads {

    private final OpinionFiles files;
    private final OpinionExport export;
    private final OpinionAdvice advice;
    private final CurrentActor actors;
    private final Budgets budgets;

    AttachmentDownloads(
            OpinionFiles files, OpinionExport export, OpinionAdvice advice, CurrentActor actors, Budgets budgets) {
        this.files = files;
        this.export = export;
        this.advice = advice;
        this.actors = actors;
        this.budgets = budgets;
    }

    @GetMapping("/" + OpinionLinks.DESK + "/{id}/bijlagen/{file}")
    void file(@PathVariable String id, @PathVariable String file, HttpServletResponse response) throws IOException {
        budgets.spend(Budgets.Kind.DOWNLOAD);
        FileAnswer.send(
                OpinionId.parse(id).flatMap(request -> FileId.parse(file)
                        .flatMap(one -> files.download(request, one, actors.get()))),
                response);
    }

    @GetMapping("/" + OpinionLinks.DESK + "/{id}/dossier.zip")
    void dossier(@PathVariable String id, HttpServletResponse response) throws IOException {
        budgets.spend(Budgets.Kind.DOWNLOAD);
        FileAnswer.send(OpinionId.parse(id).flatMap(request -> export.dossier(request, actors.get())), response);
    }

    @GetMapping("/" + OpinionLinks.DESK + "/{id}/advies.pdf")
    void advice(@PathVariable String id, HttpServletResponse response) throws IOException {
        budgets.spend(Budgets.Kind.DOWNLOAD);
        FileAnswer.send(OpinionId.parse(id).flatMap(request -> advice.download(request, actors.get())), response);
    }
}
