package nl.klankbord.people.ui;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import nl.klankbord.access.Budgets;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.Ids;
import nl.klankbord.people.ProfilePhotos;
import nl.klankbord.people.VisitingCards;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The files that belong to a profile. What does not exist and what is not for the reader look the same. */
@RestController
@PermitAll
class ProfileDownloads {

    private static final MediaType VCARD = new MediaType("text", "vcard", StandardCharsets.UTF_8);
    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

    private static final CacheControl KEPT =
            CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate();

    private final VisitingCards cards;
    private final ProfilePhotos photos;
    private final CurrentActor actors;
    private final Budgets budgets;

    ProfileDownloads(VisitingCards cards, ProfilePhotos photos, CurrentActor actors, Budgets budgets) {
        this.cards = cards;
        this.photos = photos;
        this.actors = actors;
        this.budgets = budgets;
    }

    @GetMapping("/collegas/{id}/visitekaartje.vcf")
    ResponseEntity<String> card(@PathVariable String id) {
        budgets.spend(Budgets.Kind.PROFILE_VIEW);
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

    /** Kept by the browser for a short while: the address changes with the picture, but it may be hidden. */
    @GetMapping("/collegas/{id}/foto")
    ResponseEntity<byte[]> photo(
            @PathVariable String id, @RequestParam("v") String photo, HttpServletResponse response) {
        var found = ColleagueId.parse(id)
                .flatMap(of -> Ids.parse(photo).flatMap(picture -> photos.photo(of, picture, actors.get())));
        // Over the header that forbids to keep it, which is there already.
        found.ifPresent(_ -> response.setHeader(HttpHeaders.CACHE_CONTROL, KEPT.getHeaderValue()));
        return answer(found.map(
                bytes -> ResponseEntity.ok().contentType(MediaType.IMAGE_JPEG).body(bytes)));
    }

    private static <T> ResponseEntity<T> answer(Optional<ResponseEntity<T>> found) {
        return found.orElseGet(() -> ResponseEntity.notFound().build());
    }
}
