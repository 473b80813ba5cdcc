package nl.klankbord.people.ui;

import jakarta.annotation.security.PermitAll;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.people.VisitingCards;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The files that belong to a profile. What does not exist and what is not for the reader look the same. */
@RestController
@PermitAll
class ProfileDownloads {

    private static final MediaType VCARD = new MediaType("text", "vcard", StandardCharsets.UTF_8);
    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

    private final VisitingCards cards;

    ProfileDownloads(VisitingCards cards) {
        this.cards = cards;
    }

    @GetMapping("/collegas/{id}/visitekaartje.vcf")
    ResponseEntity<String> card(@PathVariable String id) {
        return answer(ColleagueId.parse(id).flatMap(cards::card).map(card -> ResponseEntity.ok()
                .contentType(VCARD)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(card.name() + ".vcf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(card.text())));
    }

    @GetMapping("/collegas/{id}/visitekaartje.svg")
    ResponseEntity<String> code(@PathVariable String id) {
        return answer(ColleagueId.parse(id)
                .flatMap(cards::code)
                .map(picture -> ResponseEntity.ok().contentType(SVG).body(picture)));
    }

    private static <T> ResponseEntity<T> answer(Optional<ResponseEntity<T>> found) {
        return found.orElseGet(() -> ResponseEntity.notFound().build());
    }
}
