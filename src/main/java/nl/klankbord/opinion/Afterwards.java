package nl.klankbord.opinion;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import nl.klankbord.base.NotPersonal;
import nl.klankbord.base.WorkingDays;
import org.jspecify.annotations.Nullable;

/** What becomes of a request once the advice is there. */
@Embeddable
@NotPersonal
class Afterwards {

    private @Nullable Instant deliveredAt;

    /** What it took, in minutes. */
    private int minutes;

    private @Nullable Instant closedAt;

    @Enumerated(EnumType.STRING)
    private Closing.@Nullable Uptake uptake;

    private @Nullable Instant storedAt;

    private @Nullable Instant noRecordAt;

    private boolean held;

    private @Nullable Instant erasedAt;

    protected Afterwards() {}

    void delivered(int took, Instant now) {
        minutes = took;
        deliveredAt = now;
    }

    void closed(Closing.Uptake with, Instant now) {
        uptake = with;
        closedAt = now;
    }

    void stored(Instant now) {
        if (storedAt == null) {
            storedAt = now;
        }
    }

    void noRecord(Instant now) {
        if (noRecordAt == null) {
            noRecordAt = now;
        }
    }

    void hold(boolean begins) {
        held = begins;
    }

    void erased(Instant now) {
        erasedAt = now;
    }

    int minutes() {
        return minutes;
    }

    @Nullable
    Instant deliveredAt() {
        return deliveredAt;
    }

    Closing.@Nullable Uptake uptake() {
        return uptake;
    }

    /** Whether it was said what becomes of it. */
    boolean decided() {
        return storedAt != null || noRecordAt != null;
    }

    /** The day on which attachments are erased; null while that is not decided, held, or done. */
    @Nullable
    LocalDate erasesOn(OpinionTerms terms) {
        return closedAt == null || !decided() || held || erasedAt != null
                ? null
                : LocalDate.ofInstant(closedAt, WorkingDays.HERE).plusDays(terms.erasure());
    }

    Dossier.Keeping keeping(OpinionTerms terms) {
        return new Dossier.Keeping(storedAt, noRecordAt, held, erasesOn(terms), erasedAt);
    }
}
