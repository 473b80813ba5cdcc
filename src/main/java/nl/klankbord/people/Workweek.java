package nl.klankbord.people;

import static nl.klankbord.base.Personal.Erasure.DELETED;
import static nl.klankbord.base.Personal.Purpose.CONTACT;
import static nl.klankbord.base.Personal.Purpose.FIND_COLLEAGUES;
import static nl.klankbord.base.Personal.SeenBy.NETWORK;
import static nl.klankbord.base.Personal.Term.UNTIL_REPLACED;
import static nl.klankbord.base.Personal.Term.WHILE_EMPLOYED;

import jakarta.persistence.Embeddable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.Personal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** When somebody works, how much they take on, and who stands in; immutable. */
@Embeddable
class Workweek {

    /** Open requests that somebody takes who said nothing else. */
    static final int USUAL_CAPACITY = 2;

    @JdbcTypeCode(SqlTypes.JSON)
    @Personal(purpose = CONTACT, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = DELETED)
    private List<DayOfWeek> workingDays;

    @Personal(purpose = FIND_COLLEAGUES, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = DELETED)
    private int capacity;

    @Personal(purpose = CONTACT, seenBy = NETWORK, term = UNTIL_REPLACED, erasure = DELETED)
    private @Nullable LocalDate awayFrom;

    @Personal(purpose = CONTACT, seenBy = NETWORK, term = UNTIL_REPLACED, erasure = DELETED)
    private @Nullable LocalDate awayUntil;

    @Personal(purpose = CONTACT, seenBy = NETWORK, term = UNTIL_REPLACED, erasure = DELETED)
    private @Nullable UUID standIn;

    @SuppressWarnings("NullAway.Init")
    protected Workweek() {}

    Workweek(
            Collection<DayOfWeek> workingDays,
            int capacity,
            @Nullable LocalDate awayFrom,
            @Nullable LocalDate awayUntil,
            @Nullable ColleagueId standIn) {
        var days = new ArrayList<>(workingDays);
        Collections.sort(days);
        this.workingDays = List.copyOf(days);
        this.capacity = capacity;
        this.awayFrom = awayFrom;
        this.awayUntil = awayUntil;
        this.standIn = standIn == null ? null : standIn.value();
    }

    Workweek with(@Nullable ColleagueId standIn) {
        return new Workweek(workingDays, capacity, awayFrom, awayUntil, standIn);
    }

    List<DayOfWeek> days() {
        return workingDays;
    }

    int capacity() {
        return capacity;
    }

    @Nullable
    LocalDate awayFrom() {
        return awayFrom;
    }

    @Nullable
    LocalDate awayUntil() {
        return awayUntil;
    }

    /** The last day of an absence that is going on; {@link LocalDate#MAX} for one without an end. */
    @Nullable
    LocalDate awayUntil(LocalDate today) {
        if (awayFrom == null || awayFrom.isAfter(today)) {
            return null;
        }
        if (awayUntil == null) {
            return LocalDate.MAX;
        }
        return awayUntil.isBefore(today) ? null : awayUntil;
    }

    /** Who can be asked instead, about anything for which no other stand-in is named. */
    @Nullable
    ColleagueId standIn() {
        return standIn == null ? null : new ColleagueId(standIn);
    }

    Availability availability(int openRequests, LocalDate today) {
        if (awayUntil(today) != null) {
            return Availability.AWAY;
        }
        if (room(openRequests) == 0) {
            return Availability.AT_CAPACITY;
        }
        return openRequests > 0 && room(openRequests) == 1 ? Availability.LIMITED : Availability.AVAILABLE;
    }

    int room(int openRequests) {
        return Math.max(0, capacity - openRequests);
    }
}
