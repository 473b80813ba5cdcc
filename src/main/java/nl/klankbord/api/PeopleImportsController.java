package nl.klankbord.api;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.security.PermitAll;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import nl.klankbord.base.ImportReport;
import nl.klankbord.base.PartnerId;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.intake.ImportTerms;
import nl.klankbord.people.intake.ImportTerms.Format;
import nl.klankbord.people.intake.ImportTerms.Leavers;
import nl.klankbord.people.intake.ImportTerms.Visibility;
import nl.klankbord.people.intake.PeopleImports;
import nl.klankbord.search.SearchIndex;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whole lists of people. */
@RestController
@PermitAll
class PeopleImportsController {

    /** Tens of thousands of people take the index longer than one change does. */
    private static final Duration UNTIL_FOUND = Duration.ofMinutes(3);

    private static final MediaType CSV = MediaType.parseMediaType("text/csv");
    private static final List<MediaType> TYPES =
            List.of(MediaType.APPLICATION_NDJSON, MediaType.parseMediaType("application/jsonl"), CSV);

    private final PeopleImports imports;
    private final Partners partners;
    private final SearchIndex index;

    PeopleImportsController(PeopleImports imports, Partners partners, SearchIndex index) {
        this.imports = imports;
        this.partners = partners;
        this.index = index;
    }

    /** {@code left} counts who were not in a file that was said to be complete. */
    record PeopleImportJson(int created, int updated, int unchanged, int left, List<ImportReport.Fault> errors) {}

    /**
     * One person a line, all or nothing: {@code externalId}, {@code name}, and, not required, {@code partner}, {@code
     * jobTitle}, {@code department}, {@code headline}, {@code expertise} (list of {@code topic}, {@code level} 1-5,
     * {@code note}), {@code about}, {@code projects}, {@code languages}, {@code availableForSecondOpinion}, {@code
     * availableForIntervision}, {@code trainer}. Or a table (text/csv) with these words, or Dutch ones, in its first line.
     *
     * @param visibility who sees the expertise until its person confirmed it: {@code partner}, or {@code network}
     * @param partner name of the partner that lines without one belong to; lines of others are then refused
     * @param leavers what happens to the partner's people who are not in the list: {@code keep}, {@code mark} them as
     *     having left unless they are more than a third, {@code mark-many}
     */
    @PostMapping("/api/v1/people-imports")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = {
                @Content(mediaType = "application/x-ndjson", schema = @Schema(type = "string")),
                @Content(mediaType = "text/csv", schema = @Schema(type = "string"))
            })
    PeopleImportJson importPeople(
            @RequestParam(defaultValue = "apply") String mode,
            @RequestParam(defaultValue = "partner") String visibility,
            @RequestParam(required = false) @Nullable String partner,
            @RequestParam(defaultValue = "keep") String leavers,
            @RequestHeader(name = "Content-Type", required = false) @Nullable MediaType type,
            InputStream body,
            Locale language)
            throws HttpMediaTypeNotSupportedException {
        if (type == null || TYPES.stream().noneMatch(known -> known.equalsTypeAndSubtype(type))) {
            throw new HttpMediaTypeNotSupportedException(type, TYPES);
        }
        var terms = new ImportTerms(
                CSV.equalsTypeAndSubtype(type) ? Format.CSV : Format.NDJSON,
                Modes.parse(mode),
                visibility(visibility),
                partner == null || partner.isBlank() ? null : partner(partner),
                leavers(leavers),
                null);
        var report = imports.take(body, terms, language);
        if (report.id() != null) {
            index.awaitCaughtUp(UNTIL_FOUND);
        }
        var counts = report.counts();
        return new PeopleImportJson(
                counts.created(), counts.updated(), counts.unchanged(), report.left(), counts.errors());
    }

    private static Visibility visibility(String text) {
        return switch (text) {
            case "partner" -> Visibility.PARTNER;
            case "network" -> Visibility.NETWORK;
            default -> throw new BadParameter("visibility", "base.problem.visibility");
        };
    }

    private static Leavers leavers(String text) {
        return switch (text) {
            case "keep" -> Leavers.KEEP;
            case "mark" -> Leavers.MARK;
            case "mark-many" -> Leavers.MARK_MANY;
            default -> throw new BadParameter("leavers", "base.problem.leavers");
        };
    }

    private PartnerId partner(String name) {
        return PartnerId.parse(name)
                .flatMap(partners::find)
                .or(() -> partners.byName(name))
                .map(PartnerCard::id)
                .orElseThrow(() -> new BadParameter("partner", "base.problem.partner"));
    }
}
