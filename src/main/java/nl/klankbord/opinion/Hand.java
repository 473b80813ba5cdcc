package nl.klankbord.opinion;

import nl.klankbord.access.Actor;
import nl.klankbord.access.Role;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import org.jspecify.annotations.Nullable;

/**
 * Who is about to do something.
 *
 * @param colleague null for the portal itself
 * @param unfit why this person cannot take a request on; null when nothing is known against it
 */
record Hand(
        @Nullable ColleagueId colleague,
        @Nullable PartnerId partner,
        boolean coordinator,
        @Nullable Refusal unfit) {

    static Hand portal() {
        return new Hand(null, null, false, null);
    }

    static Hand of(Actor actor) {
        return of(actor, null);
    }

    static Hand of(Actor actor, @Nullable Refusal unfit) {
        return new Hand(actor.colleague(), actor.partner(), actor.is(Role.COORDINATOR), unfit);
    }

    boolean isPortal() {
        return colleague == null;
    }
}
