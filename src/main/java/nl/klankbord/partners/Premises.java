package nl.klankbord.partners;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What of a partner counts when something is planned with it.
 *
 * @param schools in which region its schools have holidays; null when nobody said so
 * @param evenings on which its council meets
 * @param rooms by name
 */
public record Premises(@Nullable SchoolRegion schools, List<CouncilEvening> evenings, List<Room> rooms) {

    private static final Comparator<Room> BY_NAME = Comparator.comparing(Room::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Room::name)
            .thenComparing(room -> room.id().toString());

    /** Of a partner of which nothing is known. */
    public static final Premises UNKNOWN = new Premises(null, List.of(), List.of());

    public Premises {
        evenings = evenings.stream()
                .sorted(Comparator.comparing(CouncilEvening::toString))
                .toList();
        rooms = rooms.stream().sorted(BY_NAME).toList();
    }

    public boolean isCouncilEvening(LocalDate day) {
        return evenings.stream().anyMatch(evening -> evening.isOn(day));
    }

    public Optional<Room> room(RoomId id) {
        return rooms.stream().filter(room -> room.id().equals(id)).findFirst();
    }
}
