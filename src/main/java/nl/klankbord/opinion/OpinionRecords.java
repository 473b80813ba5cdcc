package nl.klankbord.opinion;

import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import nl.klankbord.access.Actor;
import org.springframework.stereotype.Service;

/** What becomes of a request after it is closed: storing or declaring it no record, legal hold, the lesson. */
@Service
@PermitAll
public class OpinionRecords {

    /** The requester stored the dossier in the own case system. */
    public StepOutcome stored(OpinionId id, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** The requester declares it no record; not when a decision may rest on it. */
    public StepOutcome noRecord(OpinionId id, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Begins or ends a legal hold, by the requester or an administrator of the requester's partner. */
    public StepOutcome hold(OpinionId id, boolean held, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Writes what others can learn, by requester or reviewer; the other has to agree with this very text. */
    public StepOutcome writeLesson(OpinionId id, String text, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Agrees with the lesson as it stands; once both did, it is shared. */
    public StepOutcome agreeToLesson(OpinionId id, String text, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** A lesson that was shared. */
    public Optional<String> lesson(OpinionId id) {
        throw new UnsupportedOperationException();
    }
}
