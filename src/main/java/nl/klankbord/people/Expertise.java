package nl.klankbord.people;

import static nl.klankbord.base.Personal.Erasure.DELETED;
import static nl.klankbord.base.Personal.Purpose.FIND_COLLEAGUES;
import static nl.klankbord.base.Personal.SeenBy.NETWORK;
import static nl.klankbord.base.Personal.SeenBy.OWN_PARTNER;
import static nl.klankbord.base.Personal.Term.WHILE_EMPLOYED;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import nl.klankbord.base.Personal;

/** What somebody knows about one topic; immutable. */
@Embeddable
class Expertise {

    @Personal(purpose = FIND_COLLEAGUES, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = DELETED)
    private int level;

    @Personal(purpose = FIND_COLLEAGUES, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = DELETED)
    private String note;

    @Personal(purpose = FIND_COLLEAGUES, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = DELETED)
    private Instant confirmedAt;

    @Personal(purpose = FIND_COLLEAGUES, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = DELETED)
    private boolean confirmedByColleague;

    @Enumerated(EnumType.STRING)
    @Personal(purpose = FIND_COLLEAGUES, seenBy = OWN_PARTNER, term = WHILE_EMPLOYED, erasure = DELETED)
    private ExpertiseOrigin origin;

    @Personal(purpose = FIND_COLLEAGUES, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = DELETED)
    private boolean retired;

    @Personal(purpose = FIND_COLLEAGUES, seenBy = OWN_PARTNER, term = WHILE_EMPLOYED, erasure = DELETED)
    private boolean shared;

    @SuppressWarnings("NullAway.Init")
    protected Expertise() {}

    Expertise(int level, String note, Instant confirmedAt, boolean confirmedByColleague, ExpertiseOrigin origin) {
        this(level, note, confirmedAt, confirmedByColleague, origin, false);
    }

    private Expertise(
            int level,
            String note,
            Instant confirmedAt,
            boolean confirmedByColleague,
            ExpertiseOrigin origin,
            boolean shared) {
        this.level = level;
        this.note = note;
        this.confirmedAt = confirmedAt;
        this.confirmedByColleague = confirmedByColleague;
        this.origin = origin;
        this.shared = shared;
    }

    int level() {
        return level;
    }

    String note() {
        return note;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }

    ExpertiseOrigin origin() {
        return origin;
    }

    ExpertiseState state(Instant now) {
        return ExpertiseState.of(confirmedAt, confirmedByColleague, retired, now);
    }

    /** Seen outside the own partner: the person said it, or the network's administrator shared what was imported. */
    boolean seenByNetwork() {
        return origin == ExpertiseOrigin.OWN || shared;
    }

    /**
     * This line after somebody wrote it again. Another level or note confirms it anew and needs a colleague's
     * confirmation anew; the person's own hand takes over what the organisation said.
     */
    Expertise rewritten(int level, String note, boolean byOwnHand, Instant now) {
        var takenOver = byOwnHand && origin == ExpertiseOrigin.ORGANISATION;
        if (level == this.level && note.equals(this.note) && !takenOver && !retired) {
            return this;
        }
        return new Expertise(
                level,
                note,
                now,
                confirmedByColleague && level == this.level,
                takenOver ? ExpertiseOrigin.OWN : origin,
                shared);
    }

    /** The person says that it still holds. */
    Expertise stillTrue(Instant now) {
        return new Expertise(level, note, now, confirmedByColleague, ExpertiseOrigin.OWN);
    }
}
