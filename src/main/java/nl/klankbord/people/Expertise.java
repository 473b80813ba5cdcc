package nl.klankbord.people;

import static nl.klankbord.base.Personal.Erasure.DELETED;
import static nl.klankbord.base.Personal.Erasure.PSEUDONYM;
import static nl.klankbord.base.Personal.Purpose.ACCOUNTABILITY;
import static nl.klankbord.base.Personal.Purpose.CONTACT;
import static nl.klankbord.base.Personal.Purpose.FIND_COLLEAGUES;
import static nl.klankbord.base.Personal.SeenBy.NETWORK;
import static nl.klankbord.base.Personal.SeenBy.NOBODY;
import static nl.klankbord.base.Personal.SeenBy.OWN_PARTNER;
import static nl.klankbord.base.Personal.Term.UNTIL_REPLACED;
import static nl.klankbord.base.Personal.Term.WHILE_EMPLOYED;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.Personal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What somebody knows about one topic. Changed by verbs that answer a changed copy. */
@Embeddable
class Expertise {

    @Personal(purpose = FIND_COLLEAGUES, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = DELETED)
    private int level;

    @Personal(purpose = FIND_COLLEAGUES, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = DELETED)
    private String note;

    @JdbcTypeCode(SqlTypes.JSON)
    @Personal(purpose = FIND_COLLEAGUES, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = DELETED)
    private List<Intent> intents;

    @Personal(purpose = CONTACT, seenBy = NETWORK, term = UNTIL_REPLACED, erasure = DELETED)
    private @Nullable UUID standIn;

    @Personal(purpose = FIND_COLLEAGUES, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = DELETED)
    private Instant confirmedAt;

    @Personal(purpose = FIND_COLLEAGUES, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = DELETED)
    private boolean confirmedByColleague;

    /** Null for a confirmation that was imported, too. */
    @Personal(purpose = ACCOUNTABILITY, seenBy = NOBODY, term = WHILE_EMPLOYED, erasure = PSEUDONYM)
    private @Nullable UUID confirmedBy;

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
        this.intents = List.of();
        this.confirmedAt = confirmedAt;
        this.confirmedByColleague = confirmedByColleague;
        this.origin = origin;
        this.shared = shared;
    }

    private Expertise(Expertise other) {
        this.level = other.level;
        this.note = other.note;
        this.intents = other.intents;
        this.standIn = other.standIn;
        this.confirmedAt = other.confirmedAt;
        this.confirmedByColleague = other.confirmedByColleague;
        this.confirmedBy = other.confirmedBy;
        this.origin = other.origin;
        this.retired = other.retired;
        this.shared = other.shared;
    }

    /** A line that somebody writes for the first time. */
    static Expertise written(ExpertiseEntry entry, boolean byOwnHand, Instant now) {
        var origin = byOwnHand ? ExpertiseOrigin.OWN : ExpertiseOrigin.ORGANISATION;
        var line = new Expertise(entry.level(), entry.note(), now, false, origin);
        line.offer(entry);
        return line;
    }

    int level() {
        return level;
    }

    String note() {
        return note;
    }

    ExpertiseEntry entry(String topic) {
        return new ExpertiseEntry(topic, level, note, intents(), standIn());
    }

    /** What one may be asked for on this topic, besides what holds for all topics of the person. */
    Set<Intent> intents() {
        return Set.copyOf(intents);
    }

    /** Who can be asked about this topic instead. */
    @Nullable
    ColleagueId standIn() {
        return standIn == null ? null : new ColleagueId(standIn);
    }

    Instant confirmedAt() {
        return confirmedAt;
    }

    ExpertiseOrigin origin() {
        return origin;
    }

    boolean retired() {
        return retired;
    }

    boolean confirmedByColleague() {
        return confirmedByColleague;
    }

    ExpertiseState state(Instant now) {
        return ExpertiseState.of(confirmedAt, confirmedByColleague, retired, now);
    }

    /** Seen outside the own partner: the person said it, or the network's administrator shared what was imported. */
    boolean seenByNetwork() {
        return origin == ExpertiseOrigin.OWN || shared;
    }

    /**
     * This line after somebody wrote it again. Another level or note confirms it anew, and another level needs a
     * colleague's confirmation anew; what the person changes is no longer what the organisation said. Left as it was it
     * stays so, or saving one line would confirm the others.
     */
    Expertise rewritten(ExpertiseEntry entry, boolean byOwnHand, Instant now) {
        var line = new Expertise(this);
        line.offer(entry);
        var sameOffer = intents.equals(line.intents) && Objects.equals(standIn, line.standIn);
        var takenOver = byOwnHand && origin == ExpertiseOrigin.ORGANISATION;
        if (entry.level() == level && entry.note().equals(note) && !retired && (sameOffer || !takenOver)) {
            return sameOffer ? this : line;
        }
        if (entry.level() != level) {
            line.confirmedByColleague = false;
            line.confirmedBy = null;
        }
        line.level = entry.level();
        line.note = entry.note();
        line.confirmedAt = now;
        line.retired = false;
        line.origin = takenOver ? ExpertiseOrigin.OWN : origin;
        return line;
    }

    private void offer(ExpertiseEntry entry) {
        intents = List.copyOf(entry.intents());
        standIn = entry.standIn() instanceof ColleagueId instead ? instead.value() : null;
    }

    /** Somebody else can be asked instead. */
    Expertise standInBy(ColleagueId instead) {
        var line = new Expertise(this);
        line.standIn = instead.value();
        return line;
    }

    /** The person says that it still holds, and takes it over when the organisation said it. */
    Expertise stillTrue(Instant now) {
        var line = new Expertise(this);
        line.confirmedAt = now;
        line.origin = ExpertiseOrigin.OWN;
        line.retired = false;
        return line;
    }

    /** The person says that it does not hold any more. */
    Expertise retire() {
        var line = new Expertise(this);
        line.retired = true;
        return line;
    }

    /** Takes back that it does not hold any more: it is as old as it was. */
    Expertise reinstated() {
        var line = new Expertise(this);
        line.retired = false;
        return line;
    }

    /** Whether a colleague can confirm it: the person stands by it, and nobody confirmed it yet. */
    boolean awaitsColleague(Instant now) {
        return origin == ExpertiseOrigin.OWN && state(now) == ExpertiseState.DECLARED;
    }

    boolean confirmedBy(ColleagueId colleague) {
        return colleague.value().equals(confirmedBy);
    }

    /** A colleague says that it is so. */
    Expertise confirmedByColleague(ColleagueId colleague) {
        var line = new Expertise(this);
        line.confirmedByColleague = true;
        line.confirmedBy = colleague.value();
        return line;
    }

    /** The colleague takes that back. */
    Expertise unconfirmed() {
        var line = new Expertise(this);
        line.confirmedByColleague = false;
        line.confirmedBy = null;
        return line;
    }
}
