package nl.klankbord.partners;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalTime;
import java.util.UUID;
import nl.klankbord.base.NotPersonal;

/** A room as it lies in the database: its hours in minutes of the day, so that no time zone touches them. */
@Embeddable
@NotPersonal
record StoredRoom(
        @Column(name = "room") UUID room,
        @Column(name = "room_name") String name,
        @Column(name = "seats") int seats,
        @Column(name = "address") String address,
        @Column(name = "hybrid") boolean hybrid,
        @Column(name = "opens") int opens,
        @Column(name = "closes") int closes) {

    static StoredRoom of(Room room) {
        return new StoredRoom(
                room.id().value(),
                room.name(),
                room.seats(),
                room.address(),
                room.hybrid(),
                room.opens().toSecondOfDay() / 60,
                room.closes().toSecondOfDay() / 60);
    }

    Room shown() {
        return new Room(
                new RoomId(room),
                name,
                seats,
                address,
                hybrid,
                LocalTime.ofSecondOfDay(opens * 60L),
                LocalTime.ofSecondOfDay(closes * 60L));
    }
}
