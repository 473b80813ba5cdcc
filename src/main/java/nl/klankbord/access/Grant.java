package nl.klankbord.access;

import nl.klankbord.base.PartnerId;
import org.jspecify.annotations.Nullable;

/** A role, for one partner or, with {@code partner} null, network-wide. */
public record Grant(Role role, @Nullable PartnerId partner) {

    public static Grant networkWide(Role role) {
        return new Grant(role, null);
    }

    public static Grant at(PartnerId partner, Role role) {
        return new Grant(role, partner);
    }
}
