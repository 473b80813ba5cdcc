package nl.klankbord.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import nl.klankbord.access.Budgets;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.FileAnswer;
import nl.klankbord.files.FileId;
import nl.klankbord.files.StoredFile;
import nl.klankbord.opinion.AttachmentOutcome;
import nl.klankbord.opinion.OpinionAdvice;
import nl.klankbord.opinion.OpinionExport;
import nl.klankbord.opinion.OpinionFiles;
import nl.klankbord.opinion.OpinionId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Files of requests for an opinion, an advice as a file, and a whole dossier as one. */
@RestController
@PermitAll
class OpinionFilesController {

    private static final String PATH = "/api/v1/opinion-requests/{id}/attachments";

    private final OpinionFiles files;
    private final OpinionExport export;
    private final OpinionAdvice advice;
    private final CurrentActor actors;
    private final Budgets budgets;

    OpinionFilesController(
            OpinionFiles files, OpinionExport export, OpinionAdvice advice, CurrentActor actors, Budgets budgets) {
        this.files = files;
        this.export = export;
        this.advice = advice;
        this.actors = actors;
        this.budgets = budgets;
    }

    /**
     * A file as it is answered.
     *
     * @param reading what came of looking for personal data in it: READ, PARTLY, NO_TEXT, PICTURE, LOCKED, BROKEN,
     *     TOO_MUCH; null as long as that was not done
     */
    record AttachmentJson(
            String id,
            String name,
            String mediaType,
            long size,
            String sha256,
            String state,
            @Nullable String reading,
            String addedAt) {

        static AttachmentJson of(StoredFile file) {
            return new AttachmentJson(
                    file.id().toString(),
                    file.name(),
                    file.kind().mediaType(),
                    file.size(),
                    file.sha256(),
                    file.state().name(),
                    file.reading() == null ? null : file.reading().name(),
                    file.at().toString());
        }
    }

    record AttachmentsJson(List<AttachmentJson> items) {}

    /** Adds the one file that is sent, in a part of any name, by the requester until the advice is delivered. */
    @PostMapping(path = PATH, consumes = "multipart/form-data")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content =
                    @Content(
                            mediaType = "multipart/form-data",
                            schema = @Schema(type = "object", example = "{\"file\": \"(binary)\"}")))
    ResponseEntity<AttachmentJson> add(@PathVariable String id, @Parameter(hidden = true) HttpServletRequest request)
            throws IOException {
        budgets.spend(Budgets.Kind.FILE_UPLOAD);
        var actor = actors.get();
        var of = parsed(id);
        var outcome = SentFile.of(request, (name, in) -> files.add(of, name, in, actor));
        return switch (outcome) {
            case AttachmentOutcome.Added added ->
                ResponseEntity.created(URI.create(
                                request.getRequestURI() + "/" + added.file().id()))
                        .body(AttachmentJson.of(added.file()));
            case AttachmentOutcome.NotTaken flawed ->
                throw new BadFields(
                        List.of(new FieldProblem("file", 0, "files.flaw." + flawed.flaw(), List.of(flawed.limit()))));
            case AttachmentOutcome.PersonalData found ->
                throw new PersonalDataFound(found.report().stops());
            case AttachmentOutcome.Refused refused -> throw new StepRefused(refused.why());
            case AttachmentOutcome.Missing _, AttachmentOutcome.Removed _ -> throw new Missing();
        };
    }

    /** What the caller may see of them; for a reviewer they open with the declaration of independence. */
    @GetMapping(PATH)
    AttachmentsJson list(@PathVariable String id) {
        return files.of(parsed(id), actors.get())
                .map(shown -> new AttachmentsJson(
                        shown.files().stream().map(AttachmentJson::of).toList()))
                .orElseThrow(Missing::new);
    }

    /** One file. Logged, and shown to the requester. */
    @GetMapping(path = PATH + "/{file}")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = "string", format = "binary")))
    void download(
            @PathVariable String id, @PathVariable String file, @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        budgets.spend(Budgets.Kind.DOWNLOAD);
        var download = files.download(parsed(id), FileId.parse(file).orElseThrow(Missing::new), actors.get())
                .orElseThrow(Missing::new);
        FileAnswer.send(download, response);
    }

    /** Takes a file away, by the requester as long as nobody took the request on. */
    @DeleteMapping(PATH + "/{file}")
    ResponseEntity<Void> remove(@PathVariable String id, @PathVariable String file) {
        var outcome = files.remove(parsed(id), FileId.parse(file).orElseThrow(Missing::new), actors.get());
        if (outcome instanceof AttachmentOutcome.Refused refused) {
            throw new StepRefused(refused.why());
        }
        if (outcome instanceof AttachmentOutcome.Missing) {
            throw new Missing();
        }
        return ResponseEntity.noContent().build();
    }

    /** All of a dossier: a page in Dutch, and its files. Logged, and shown to the requester. */
    @GetMapping("/api/v1/opinion-requests/{id}/dossier.zip")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/zip", schema = @Schema(type = "string", format = "binary")))
    void dossier(@PathVariable String id, @Parameter(hidden = true) HttpServletResponse response) throws IOException {
        budgets.spend(Budgets.Kind.DOWNLOAD);
        FileAnswer.send(export.dossier(parsed(id), actors.get()).orElseThrow(Missing::new), response);
    }

    /** The delivered advice as a PDF. Logged, and shown to the requester. */
    @GetMapping("/api/v1/opinion-requests/{id}/advice.pdf")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")))
    void advice(@PathVariable String id, @Parameter(hidden = true) HttpServletResponse response) throws IOException {
        budgets.spend(Budgets.Kind.DOWNLOAD);
        FileAnswer.send(advice.download(parsed(id), actors.get()).orElseThrow(Missing::new), response);
    }

    private static OpinionId parsed(String id) {
        return OpinionId.parse(id).orElseThrow(Missing::new);
    }
}
