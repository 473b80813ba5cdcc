package nl.klankbord.opinion;

import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import nl.klankbord.access.Actor;
import org.springframework.stereotype.Service;

/** Where the reviewer writes, and the parties read what was delivered. */
@Service
@PermitAll
public class OpinionAdvice {

    /** What the reviewer wrote so far; empty for everybody else. */
    public Optional<AdviceEntry> writing(OpinionId id, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Saves what the reviewer writes; text that was put to a second reviewer stays, and a new version begins. */
    public StepOutcome save(OpinionId id, AdviceEntry entry, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** The delivered advice to be made into a file, for who may read the dossier. Logged as a download. */
    public Optional<Dossier> download(OpinionId id, Actor actor) {
        throw new UnsupportedOperationException();
    }
}
