package nl.klankbord.shell;

import java.util.Optional;
import nl.klankbord.base.PartnerId;
import org.springframework.stereotype.Component;

/** How the signed-in person's own partner looks. */
@Component
class OwnPartner {

    /** Name, monogram and accent colour. */
    record Look(String name, String mark, String accent) {}

    Optional<Look> of(PartnerId partner) {
        return Optional.empty();
    }
}
