package nl.klankbord.api;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.security.RolesAllowed;
import java.io.InputStream;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klankbord.access.Budgets;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.Role;
import nl.klankbord.base.PageRequest;
import nl.klankbord.knowledge.document.DocumentImport;
import nl.klankbord.knowledge.document.DocumentImport.FileState;
import nl.klankbord.knowledge.document.DocumentImportId;
import nl.klankbord.knowledge.document.DocumentImports;
import nl.klankbord.knowledge.document.ImportTerms;
import nl.klankbord.knowledge.document.ImportedFile;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Many documents at once: they are received now, and shelved in the portal's own time. */
@RestController
@RolesAllowed({Role.Names.PARTNER_ADMIN, Role.Names.COORDINATOR})
class DocumentImportsController {

    private static final String PATH = "/api/v1/document-imports";

    private final DocumentImports imports;
    private final CurrentActor actors;
    private final Budgets budgets;

    DocumentImportsController(DocumentImports imports, CurrentActor actors, Budgets budgets) {
        this.imports = imports;
        this.actors = actors;
        this.budgets = budgets;
    }

    /**
     * How far an import is.
     *
     * @param state RECEIVING, RUNNING, DONE or STOPPED
     * @param flaw why not all that was sent came in: EMPTY, CUT_OFF, TOO_MANY, TOO_LARGE; null when all did
     * @param files how many are WAITING, HELD, DONE, ALREADY, REFUSED, STOPPED
     */
    record DocumentImportJson(
            String id, String state, @Nullable String flaw, int total, Map<String, Integer> files) {

        static DocumentImportJson of(DocumentImport from) {
            var flaw = from.flaw();
            return new DocumentImportJson(
                    from.id().toString(),
                    from.state().name(),
                    flaw == null ? null : flaw.name(),
                    from.total(),
                    from.counts().entrySet().stream()
                            .collect(Collectors.toMap(entry -> entry.getKey().name(), Map.Entry::getValue)));
        }
    }

    /** @param why it was refused; null when it was not */
    record ImportedFileJson(
            String name,
            String state,
            @Nullable String document,
            @Nullable String why) {

        static ImportedFileJson of(ImportedFile file) {
            var document = file.document();
            return new ImportedFileJson(
                    file.name(),
                    file.state().name(),
                    document == null ? null : document.toString(),
                    file.why().isEmpty() ? null : file.why());
        }
    }

    record ImportedFilesJson(List<ImportedFileJson> items, int page, int size) {}

    /**
     * Takes the files in a zip file. When it is answered, each of them is kept, and becomes a document or is refused with a
     * reason; the same file twice becomes one document.
     *
     * @param anonymised what looks like personal data in these files does not lead to a person
     */
    @PostMapping(path = PATH, consumes = "application/zip")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(mediaType = "application/zip", schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<DocumentImportJson> add(@RequestParam(defaultValue = "false") boolean anonymised, InputStream body) {
        budgets.spend(Budgets.Kind.FILE_UPLOAD);
        var actor = actors.get();
        var id = imports.begin(new ImportTerms(Set.of(), anonymised), actor);
        imports.receiveAll(id, body, actor);
        return ResponseEntity.accepted()
                .location(URI.create(PATH + "/" + id))
                .body(DocumentImportJson.of(imports.find(id, actor).orElseThrow()));
    }

    @GetMapping(PATH + "/{id}")
    DocumentImportJson find(@PathVariable String id) {
        return DocumentImportJson.of(found(id));
    }

    /** In the order in which they came; all, or those in one state. */
    @GetMapping(PATH + "/{id}/files")
    ImportedFilesJson files(
            @PathVariable String id, @RequestParam(required = false) @Nullable FileState state, PageRequest page) {
        var states = state == null ? EnumSet.noneOf(FileState.class) : EnumSet.of(state);
        var files = imports.files(found(id).id(), states, page, actors.get());
        return new ImportedFilesJson(files.stream().map(ImportedFileJson::of).toList(), page.page(), page.size());
    }

    /** Stops it: what has become a document stays. Safe to repeat. */
    @DeleteMapping(PATH + "/{id}")
    DocumentImportJson stop(@PathVariable String id) {
        imports.stop(found(id).id(), actors.get());
        return DocumentImportJson.of(found(id));
    }

    private DocumentImport found(String id) {
        return DocumentImportId.parse(id)
                .flatMap(one -> imports.find(one, actors.get()))
                .orElseThrow(Missing::new);
    }
}
