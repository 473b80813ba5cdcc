package nl.klankbord.opinion;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.klankbord.base.NotPersonal;
import nl.klankbord.base.WorkingDays;
import org.jspecify.annotations.Nullable;

/** What becomes of a request once the advice is there. */
@Embeddable
@NotPersonal
class Afterwards {

    /** The first {@linkplain #reminder reminder} that goes to the administrators of the partner too. */
    static final int TO_ADMINISTRATORS = 3;

    private static final int WEEK = 7;
    private static final int MONTH = 30;

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

    /** There will be no advice. */
    void withdrawn(Instant now) {
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

    boolean mayBeErased(Time time) {
        var on = erasesOn(time.terms());
        return on != null && !on.isAfter(LocalDate.ofInstant(time.now(), WorkingDays.HERE));
    }

    /**
     * Which reminder that it is not decided is the newest that is due: the first half way, the second when the time is
     * over, then one after a week and one each month; 0 for none.
     */
    int reminder(Time time) {
        return held ? 0 : overdue(time);
    }

    /** The requester did not say it in time, so that an administrator of the partner says it too; also while held. */
    boolean isUpToAdministrators(Time time) {
        return overdue(time) >= TO_ADMINISTRATORS;
    }

    private int overdue(Time time) {
        if (closedAt == null || decided() || erasedAt != null) {
            return 0;
        }
        var days = ChronoUnit.DAYS.between(
                LocalDate.ofInstant(closedAt, WorkingDays.HERE), LocalDate.ofInstant(time.now(), WorkingDays.HERE));
        var over = days - time.terms().erasure();
        if (over >= WEEK) {
            return TO_ADMINISTRATORS + (int) ((over - WEEK) / MONTH);
        }
        return over >= 0 ? 2 : days >= time.terms().erasure() / 2 ? 1 : 0;
    }

    /** A moment before which something must be closed to be {@linkplain #isUpToAdministrators up to administrators}. */
    static Instant latestUpToAdministrators(Time time) {
        // Days are counted there and hours here: a day more finds all.
        return time.now().minus(Duration.ofDays(time.terms().erasure() + WEEK - 1));
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    @Nullable
    Instant storedAt() {
        return storedAt;
    }

    @Nullable
    Instant noRecordAt() {
        return noRecordAt;
    }

    boolean held() {
        return held;
    }

    @Nullable
    Instant erasedAt() {
        return erasedAt;
    }
}
