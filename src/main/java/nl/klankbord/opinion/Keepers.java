package nl.klankbord.opinion;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Role;
import nl.klankbord.base.PartnerId;

/** Who says what becomes of a request that is over: its requester, and then the administrators of the partner. */
final class Keepers {

    private static final UUID NO_PARTNER = new UUID(0, 0);

    private Keepers() {}

    /** Whether it is stored or no record; administrators, when the requester did not say it in time. */
    static boolean mayDecide(OpinionRequest request, Actor actor, Time now) {
        return isRequester(request, actor) || isUpTo(request, actor, now);
    }

    /** Whether nothing is erased; administrators, of what they know of and of what is up to them. */
    static boolean mayHold(OpinionRequest request, Actor actor, Time now) {
        return isRequester(request, actor)
                || isUpTo(request, actor, now)
                || administers(request, actor)
                        && request.sightOf(Hand.of(actor)).reaches(Sight.CARD);
    }

    /** Also of what they may not read: they learn that it is there, who asked, and nothing that stands in it. */
    static boolean isUpTo(OpinionRequest request, Actor actor, Time now) {
        return administers(request, actor) && request.afterwards().isUpToAdministrators(now);
    }

    static Dossier.Keeping keeping(OpinionRequest request, Actor actor, Time now) {
        var afterwards = request.afterwards();
        return new Dossier.Keeping(
                afterwards.storedAt(),
                afterwards.noRecordAt(),
                afterwards.held(),
                afterwards.erasesOn(now.terms()),
                afterwards.erasedAt(),
                request.decisionGround(),
                request.state().isOver() && mayDecide(request, actor, now),
                request.state().isOver() && mayHold(request, actor, now));
    }

    static boolean administersAll(Actor actor) {
        return actor.is(Role.NETWORK_ADMIN) || actor.isForAll(Role.PARTNER_ADMIN);
    }

    /** Partners, for SQL; nothing but a partner that does not exist for who administers none. */
    static Set<UUID> administered(Actor actor) {
        var partners = actor.partners(Role.PARTNER_ADMIN);
        return partners.isEmpty()
                ? Set.of(NO_PARTNER)
                : partners.stream().map(PartnerId::value).collect(Collectors.toSet());
    }

    private static boolean administers(OpinionRequest request, Actor actor) {
        return actor.administers(request.parties().requesterPartner());
    }

    private static boolean isRequester(OpinionRequest request, Actor actor) {
        return request.parties().requester().equals(actor.colleague());
    }
}
