package nl.klankbord.intervision.ui.room;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.intervision.room.Room;
import nl.klankbord.intervision.room.RoomPart;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.People;
import org.jspecify.annotations.Nullable;

/** What the people are called that a room tells of. */
record RoomNames(Map<RoomPart, String> byPart, String lead) {

    static RoomNames of(Room room, People people) {
        var ids = Stream.of(room.party().facilitator(), room.party().caseBringer(), room.lead())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var cards = people.cards(ids);
        var names = new EnumMap<RoomPart, String>(RoomPart.class);
        name(room.party().facilitator(), cards).ifPresent(name -> names.put(RoomPart.FACILITATOR, name));
        name(room.party().caseBringer(), cards).ifPresent(name -> names.put(RoomPart.BRINGER, name));
        return new RoomNames(names, name(room.lead(), cards).orElse(""));
    }

    private static Optional<String> name(@Nullable ColleagueId who, Map<ColleagueId, ColleagueCard> cards) {
        return Optional.ofNullable(who).map(cards::get).map(ColleagueCard::name);
    }
}
