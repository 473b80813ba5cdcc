package nl.klankbord.api;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import nl.klankbord.base.ImportReport;
import nl.klankbord.base.Page;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The partner organisations. */
@RestController
@PermitAll
class PartnersController {

    private static final List<MediaType> NDJSON =
            List.of(MediaType.APPLICATION_NDJSON, MediaType.parseMediaType("application/jsonl"));

    private final Partners partners;

    PartnersController(Partners partners) {
        this.partners = partners;
    }

    record PartnerJson(String id, String name, String mark, String accent) {

        static PartnerJson of(PartnerCard card) {
            return new PartnerJson(card.id().toString(), card.name(), card.mark(), card.accent());
        }
    }

    @GetMapping("/api/v1/partners")
    PageJson<PartnerJson> partners(PageRequest wanted) {
        var all = partners.all();
        var items = all.stream().skip(wanted.offset()).limit(wanted.size()).toList();
        return PageJson.of(new Page<>(items, all.size(), wanted.page(), wanted.size()), PartnerJson::of);
    }

    @GetMapping("/api/v1/partners/{id}")
    PartnerJson partner(@PathVariable String id) {
        return PartnerId.parse(id).flatMap(partners::find).map(PartnerJson::of).orElseThrow(Missing::new);
    }

    /** Lines of JSON with {@code name} and, not required, {@code mark}, {@code accent}, {@code approval}, {@code inhabitants}, … */
    @PostMapping("/api/v1/partners-imports")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(mediaType = "application/x-ndjson", schema = @Schema(type = "string")))
    ImportReport importPartners(
            @RequestParam(defaultValue = "apply") String mode,
            @RequestHeader("Content-Type") MediaType type,
            InputStream body,
            Locale language)
            throws IOException, HttpMediaTypeNotSupportedException {
        if (NDJSON.stream().noneMatch(known -> known.isCompatibleWith(type))) {
            throw new HttpMediaTypeNotSupportedException(type, NDJSON);
        }
        return partners.importNdjson(body, Modes.parse(mode), language);
    }
}
