package nl.klankbord.opinion;

import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.Optional;
import nl.klankbord.access.Actor;
import nl.klankbord.opinion.gate.GateReport;
import org.springframework.stereotype.Service;

/** Where somebody asks: the draft, what in it looks like personal data, and who could be asked. */
@Service
@PermitAll
public class OpinionAsking {

    /** Keeps a draft; sealed, its author's only, gone thirty days after it was last saved. */
    public OpinionId draft(OpinionEntry entry, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /**
     * Saves a draft again.
     *
     * @param read the {@linkplain Dossier#version() version} that was typed upon
     */
    public StepOutcome change(OpinionId id, int read, OpinionEntry entry, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Throws a draft away; nothing when it is no draft of this person. */
    public void discard(OpinionId id, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Which spots look like personal data, and which of them the entry answers. Changes nothing. */
    public GateReport look(OpinionEntry entry) {
        throw new UnsupportedOperationException();
    }

    /** Who could be asked, for the requester and, where the requester agreed, a coordinator; empty for others. */
    public Optional<Suggestions> suggestions(OpinionId id, Actor actor, Locale language) {
        throw new UnsupportedOperationException();
    }
}
