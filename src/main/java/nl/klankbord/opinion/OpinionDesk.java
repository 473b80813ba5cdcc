package nl.klankbord.opinion;

import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Optional;
import nl.klankbord.access.Actor;
import nl.klankbord.base.Page;
import nl.klankbord.opinion.OpinionQuery.View;
import org.springframework.stereotype.Service;

/** Where requests are found, read and moved on. */
@Service
@PermitAll
public class OpinionDesk {

    /** A page of requests, what waits longest first; what is over newest first. Cost: the same for any number. */
    public Page<OpinionLine> list(OpinionQuery query, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** The same requests by state. Cost: the same for any number. */
    public OpinionBoard board(OpinionQuery query, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** How many requests each list holds; {@link View#STUCK} for coordinators only. */
    public Map<View, Long> counts(Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** How many requests are stuck of which nothing else may be known; 0 for who is no coordinator. */
    public long stuckUnseen(Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** One request; empty when there is none, or none that this person may know of. Reading a dossier is logged. */
    public Optional<Dossier> open(OpinionId id, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Takes a step, or says why not. */
    public StepOutcome take(OpinionId id, OpinionMove move, Actor actor) {
        throw new UnsupportedOperationException();
    }
}
