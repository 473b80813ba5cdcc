package nl.klankbord.intervision.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.klankbord.base.NotPersonal;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.CircleState;
import nl.klankbord.intervision.ProgrammeId;
import org.jspecify.annotations.Nullable;

/** A circle that was sent to its members; who they are, the memberships say. */
@Entity
@Table(name = "intervision_circle")
class Circle {

    @Id
    @NotPersonal
    private UUID id;

    @NotPersonal
    private UUID programme;

    @NotPersonal
    private int number;

    @NotPersonal
    private @Nullable Instant startedAt;

    @NotPersonal
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected Circle() {}

    Circle(CircleId id, ProgrammeId programme, int number) {
        this.id = id.value();
        this.programme = programme.value();
        this.number = number;
    }

    void start(Instant now) {
        startedAt = now;
    }

    void end(Instant now) {
        endedAt = now;
    }

    CircleId id() {
        return new CircleId(id);
    }

    ProgrammeId programme() {
        return new ProgrammeId(programme);
    }

    int number() {
        return number;
    }

    boolean isStarted() {
        return startedAt != null;
    }

    boolean isOver() {
        return endedAt != null;
    }

    CircleState state() {
        if (isOver()) {
            return CircleState.OVER;
        }
        return isStarted() ? CircleState.RUNNING : CircleState.AWAITING;
    }
}
