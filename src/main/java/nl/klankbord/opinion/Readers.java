package nl.klankbord.opinion;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.access.Audience;

/**
 * Who sees how much of a request. {@link #sight} says it for one person; {@link #tokens} says who sees at least the card,
 * for SQL: the two agree for everybody.
 */
final class Readers {

    private Readers() {}

    static Sight sight(OpinionRequest request, Hand hand) {
        var parts = request.parties().partsOf(hand);
        if (parts.contains(Doer.REQUESTER) || parts.contains(Doer.PORTAL)) {
            return Sight.DOSSIER;
        }
        if (request.state() == OpinionState.DRAFT) {
            return Sight.NOTHING;
        }
        if (parts.contains(Doer.CHECKER)) {
            return Sight.DOSSIER;
        }
        if (parts.contains(Doer.REVIEWER)) {
            return request.isAccepted() ? Sight.DOSSIER : Sight.TEXT;
        }
        if (parts.contains(Doer.INVITED)) {
            return Sight.TEXT;
        }
        if (request.state() == OpinionState.WITHDRAWN) {
            return Sight.NOTHING;
        }
        if (request.parties().isRecipient(hand)) {
            return Sight.TEXT;
        }
        return switch (request.visibility()) {
            case OPEN_NETWORK -> Sight.TEXT;
            case PARTIES_ONLY -> Sight.CARD;
            case NAMED_ONLY -> Sight.NOTHING;
        };
    }

    /** To be compared with {@code Actor.audiences()}. */
    static Set<String> tokens(OpinionRequest request) {
        var parties = request.parties();
        var readers = new HashSet<Audience>();
        readers.add(Audience.colleague(parties.requester()));
        if (request.state() != OpinionState.DRAFT) {
            Stream.of(parties.invited(), parties.reviewer(), parties.checker())
                    .filter(Objects::nonNull)
                    .forEach(party -> readers.add(Audience.colleague(party)));
            if (request.state() != OpinionState.WITHDRAWN) {
                parties.recipients().forEach(recipient -> readers.add(Audience.colleague(recipient)));
                if (request.visibility() != Visibility.NAMED_ONLY) {
                    readers.add(Audience.NETWORK);
                }
            }
        }
        return readers.stream().map(Audience::token).collect(Collectors.toUnmodifiableSet());
    }
}
