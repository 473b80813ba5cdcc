package nl.klankbord.opinion.ui.dossier;

import nl.klankbord.access.Actor;
import nl.klankbord.opinion.Dossier;
import nl.klankbord.opinion.OpinionId;
import nl.klankbord.opinion.OpinionState;
import nl.klankbord.opinion.Sight;
import nl.klankbord.people.ColleagueCard;
import org.jspecify.annotations.Nullable;

/**
 * A request as it lies open before one reader.
 *
 * @param changed reads it again, with whatever shows it
 */
record OpenDossier(Dossier dossier, Actor actor, Runnable changed) {

    OpinionId id() {
        return dossier.card().id();
    }

    OpinionState state() {
        return dossier.card().state();
    }

    boolean reads() {
        return dossier.sight().reaches(Sight.TEXT);
    }

    boolean readsAll() {
        return dossier.sight().reaches(Sight.DOSSIER);
    }

    boolean isReader(@Nullable ColleagueCard person) {
        return person != null && person.id().equals(actor.colleague());
    }

    boolean isRequester() {
        return isReader(dossier.requester());
    }

    boolean isReviewer() {
        return isReader(dossier.reviewer());
    }

    /** Whether the reader may work on the text of the advice now. */
    boolean writesAdvice() {
        return isReviewer() && state() == OpinionState.IN_REVIEW;
    }
}
