package nl.klankbord.intervision.brought;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.NotPersonal;
import nl.klankbord.base.Personal;
import nl.klankbord.base.Personal.Erasure;
import nl.klankbord.base.Personal.Purpose;
import nl.klankbord.base.Personal.SeenBy;
import nl.klankbord.base.Personal.Term;
import nl.klankbord.intervision.BroughtCaseId;
import nl.klankbord.intervision.CaseState;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.MeetingId;
import org.jspecify.annotations.Nullable;

/**
 * A case that a member brought. Its words lie sealed under a key of its own, and as long as there are words there is a
 * moment at which they go.
 */
@Entity
@Table(name = "intervision_case")
class BroughtCase {

    /** A case that is never discussed goes after so long, counted from the last thing that happened to it. */
    static final Duration UNDISCUSSED = Duration.ofDays(180);

    @Id
    @NotPersonal
    private UUID id;

    @Version
    @NotPersonal
    private int version;

    @NotPersonal
    private UUID circle;

    @Personal(purpose = Purpose.OWN_WORK, seenBy = SeenBy.PARTIES, term = Term.SEVEN_YEARS, erasure = Erasure.PSEUDONYM)
    private UUID bringer;

    @Enumerated(EnumType.STRING)
    @NotPersonal
    private CaseState state;

    @NotPersonal
    private @Nullable UUID meeting;

    /** Names the key and opens nothing by itself. */
    @NotPersonal
    private @Nullable UUID caseKey;

    @Personal(purpose = Purpose.OWN_WORK, seenBy = SeenBy.PARTIES, term = Term.THIRTY_DAYS, erasure = Erasure.DELETED)
    private byte @Nullable [] sealed;

    @NotPersonal
    private Instant broughtAt;

    @NotPersonal
    private @Nullable Instant eraseAt;

    @NotPersonal
    private @Nullable Instant goneAt;

    @SuppressWarnings("NullAway.Init")
    protected BroughtCase() {}

    BroughtCase(BroughtCaseId id, CircleId circle, ColleagueId bringer, UUID caseKey, byte[] sealed, Instant now) {
        this.id = id.value();
        this.circle = circle.value();
        this.bringer = bringer.value();
        this.caseKey = caseKey;
        this.sealed = sealed.clone();
        this.state = CaseState.OFFERED;
        this.broughtAt = now;
        this.eraseAt = now.plus(UNDISCUSSED);
    }

    BroughtCaseId id() {
        return new BroughtCaseId(id);
    }

    int version() {
        return version;
    }

    CircleId circle() {
        return new CircleId(circle);
    }

    ColleagueId bringer() {
        return new ColleagueId(bringer);
    }

    CaseState state() {
        return state;
    }

    @Nullable
    MeetingId meeting() {
        return meeting == null ? null : new MeetingId(meeting);
    }

    @Nullable
    UUID caseKey() {
        return caseKey;
    }

    Optional<byte[]> sealed() {
        return Optional.ofNullable(sealed).map(byte[]::clone);
    }

    Instant broughtAt() {
        return broughtAt;
    }

    @Nullable
    Instant eraseAt() {
        return eraseAt;
    }

    /** The steps that these can take now. */
    Set<CaseStep> stepsOpenTo(Set<CaseDoer> doers) {
        var open = EnumSet.noneOf(CaseStep.class);
        for (var step : CaseStep.values()) {
            if (isOpen(step, doers)) {
                open.add(step);
            }
        }
        return open;
    }

    boolean isOpen(CaseStep step, Set<CaseDoer> doers) {
        return CaseTable.target(step, state, doers).isPresent();
    }

    void rewrite(byte[] anew, Instant now) {
        sealed = anew.clone();
        eraseAt = now.plus(UNDISCUSSED);
    }

    void choose(MeetingId forMeeting, Instant now) {
        state = CaseState.CHOSEN;
        meeting = forMeeting.value();
        eraseAt = now.plus(UNDISCUSSED);
    }

    void letGo(Instant now) {
        state = CaseState.OFFERED;
        meeting = null;
        eraseAt = now.plus(UNDISCUSSED);
    }

    void discussed(Instant goes) {
        state = CaseState.DISCUSSED;
        eraseAt = goes;
    }

    /** Its words go; answers the key that has to be destroyed. */
    Optional<UUID> erase(Instant now) {
        var key = Optional.ofNullable(caseKey);
        state = state == CaseState.DISCUSSED ? CaseState.ERASED : CaseState.WITHDRAWN;
        sealed = null;
        caseKey = null;
        eraseAt = null;
        goneAt = now;
        return key;
    }
}
