package nl.klankbord.opinion.ui.advice;

import jakarta.annotation.security.PermitAll;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.opinion.OpinionAdvice;
import nl.klankbord.opinion.OpinionId;
import nl.klankbord.opinion.OpinionLinks;
import nl.klankbord.opinion.advice.AdvicePdf;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A delivered advice as a file. What does not exist and what is not for the reader look the same. */
@RestController
@PermitAll
class AdviceDownloads {

    /** Says nothing of what it is about: the name stays behind in the browser's list of downloads. */
    static final String FILE = "advies.pdf";

    private final OpinionAdvice advice;
    private final CurrentActor actors;

    AdviceDownloads(OpinionAdvice advice, CurrentActor actors) {
        this.advice = advice;
        this.actors = actors;
    }

    @GetMapping("/" + OpinionLinks.DESK + "/{id}/" + FILE)
    ResponseEntity<byte[]> file(@PathVariable String id) {
        return OpinionId.parse(id)
                .flatMap(request -> advice.download(request, actors.get()))
                .map(paper -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(FILE)
                                        .build()
                                        .toString())
                        .body(AdvicePdf.of(paper)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
