package nl.klankbord.partners;

import java.util.Set;
import nl.klankbord.base.PartnerId;

/** These partners were made or changed. */
public record PartnersChanged(Set<PartnerId> ids) {

    public PartnersChanged {
        ids = Set.copyOf(ids);
    }
}
