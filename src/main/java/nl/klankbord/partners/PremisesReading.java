package nl.klankbord.partners;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import nl.klankbord.base.PlainText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads what planning needs from a line of JSON: {@code schools} (a region), {@code evenings} (a list of dates or of
 * weekdays such as {@code 2 THURSDAY}) and {@code rooms} (a list of {@code name}, {@code seats}, {@code address}, {@code
 * hybrid}, {@code opens}, {@code closes}). What is not named stays; a list that is named replaces the former, and a room
 * with a name that is there already stays that room.
 */
final class PremisesReading {

    private static final String NOT_RIGHT = "partners.flaw.OUT_OF_RANGE";

    private final JsonNode line;
    private final BiConsumer<String, String> fault;

    /** @param fault takes the field and the key of the text about what is wrong with it */
    PremisesReading(JsonNode line, BiConsumer<String, String> fault) {
        this.line = line;
        this.fault = fault;
    }

    Premises over(Premises before) {
        return new Premises(
                line.hasNonNull("schools") ? region(line.get("schools")) : before.schools(),
                line.hasNonNull("evenings") ? evenings(line.get("evenings")) : before.evenings(),
                line.hasNonNull("rooms") ? rooms(line.get("rooms"), before) : before.rooms());
    }

    private @Nullable SchoolRegion region(JsonNode value) {
        var region = Arrays.stream(SchoolRegion.values())
                .filter(one -> one.name().equals(value.asString("")))
                .findFirst();
        if (region.isEmpty()) {
            fault.accept("schools", NOT_RIGHT);
        }
        return region.orElse(null);
    }

    private List<CouncilEvening> evenings(JsonNode list) {
        var evenings = new ArrayList<CouncilEvening>();
        for (var one : items("evenings", list)) {
            CouncilEvening.parse(one.asString(""))
                    .ifPresentOrElse(evenings::add, () -> fault.accept("evenings", NOT_RIGHT));
        }
        return evenings;
    }

    private List<Room> rooms(JsonNode list, Premises before) {
        var rooms = new ArrayList<Room>();
        for (var one : items("rooms", list)) {
            var name = PlainText.tidy(one.path("name").asString(""));
            var opens = time(one.path("opens").asString("08:30"));
            var closes = time(one.path("closes").asString("17:30"));
            if (!one.path("seats").isInt() || opens == null || closes == null) {
                fault.accept("rooms", NOT_RIGHT);
            } else {
                var id = before.rooms().stream()
                        .filter(room -> PlainText.key(room.name()).equals(PlainText.key(name)))
                        .map(Room::id)
                        .findFirst()
                        .orElseGet(RoomId::random);
                rooms.add(new Room(
                        id,
                        name,
                        one.path("seats").asInt(),
                        one.path("address").asString(""),
                        one.path("hybrid").asBoolean(false),
                        opens,
                        closes));
            }
        }
        return rooms;
    }

    private List<JsonNode> items(String field, JsonNode list) {
        if (!list.isArray()) {
            fault.accept(field, NOT_RIGHT);
            return List.of();
        }
        return List.copyOf(list.values());
    }

    private static @Nullable LocalTime time(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
