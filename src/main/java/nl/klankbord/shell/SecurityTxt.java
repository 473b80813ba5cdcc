package nl.klankbord.shell;

import jakarta.annotation.security.PermitAll;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where to report a leak (RFC 9116). */
@RestController
@PermitAll
class SecurityTxt {

    /** RFC 9116 asks for less than a year. */
    private static final Duration VALID = Duration.ofDays(180);

    private final Clock clock;
    private final Contact contact;

    SecurityTxt(Clock clock, Contact contact) {
        this.clock = clock;
        this.contact = contact;
    }

    @GetMapping("/.well-known/security.txt")
    ResponseEntity<String> securityTxt() {
        var expires = clock.instant().plus(VALID).truncatedTo(ChronoUnit.SECONDS);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body("""
                        Contact: %s
                        Expires: %s
                        Preferred-Languages: nl, en
                        """.formatted(contact.uri(), expires));
    }
}
