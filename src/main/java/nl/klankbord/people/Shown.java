package nl.klankbord.people;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.TopicId;
import nl.klankbord.people.ProfileEntry.Hidden;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a hit shows of a colleague, kept in the index, so that a search asks the database nothing. It holds what everyone
 * may see, and lines of expertise that only some may: those are chosen when it is read.
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
record Shown(
        String externalId,
        String name,
        String initials,
        UUID partner,
        String jobTitle,
        @Nullable UUID photo,
        String department,
        List<DayOfWeek> days,
        int capacity,
        @Nullable LocalDate awayFrom,
        @Nullable LocalDate awayUntil,
        @Nullable UUID standIn,
        int openRequests,
        List<Line> lines) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** One line of expertise, not retired. */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    record Line(
            UUID topic,
            int level,
            long confirmedAt,
            boolean confirmedByColleague,
            ExpertiseOrigin origin,
            boolean seenByNetwork) {}

    /** @param openRequests on the colleague's plate; a change of that {@linkplain WorkloadChanged is indexed} too */
    static String of(Colleague colleague, int openRequests) {
        var card = colleague.card();
        var week = colleague.workweek();
        return JSON.writeValueAsString(new Shown(
                card.externalId(),
                card.name(),
                card.initials(),
                card.partner().value(),
                card.jobTitle(),
                card.photo(),
                colleague.department(),
                colleague.hides(Hidden.WORKING_DAYS) ? List.of() : week.days(),
                week.capacity(),
                week.awayFrom(),
                week.awayUntil(),
                week.standIn() instanceof ColleagueId instead ? instead.value() : null,
                openRequests,
                colleague.knowledge().lines().entrySet().stream()
                        .filter(entry -> !entry.getValue().retired())
                        .map(entry -> line(entry.getKey(), entry.getValue()))
                        .toList()));
    }

    private static Line line(TopicId topic, Expertise line) {
        return new Line(
                topic.value(),
                line.level(),
                line.confirmedAt().toEpochMilli(),
                line.confirmedByColleague(),
                line.origin(),
                line.seenByNetwork());
    }

    /** Reads what {@link #of} wrote; value by value, as every search does it for all its hits. */
    static Shown from(String text) {
        try (var in = JSON.createParser(text)) {
            in.nextToken();
            return new Shown(
                    in.nextStringValue(),
                    in.nextStringValue(),
                    in.nextStringValue(),
                    UUID.fromString(in.nextStringValue()),
                    in.nextStringValue(),
                    orNull(in.nextStringValue(), UUID::fromString),
                    in.nextStringValue(),
                    list(in, () -> DayOfWeek.valueOf(in.getString())),
                    in.nextIntValue(0),
                    orNull(in.nextStringValue(), LocalDate::parse),
                    orNull(in.nextStringValue(), LocalDate::parse),
                    orNull(in.nextStringValue(), UUID::fromString),
                    in.nextIntValue(0),
                    list(in, () -> line(in)));
        }
    }

    private static Line line(JsonParser in) {
        var line = new Line(
                UUID.fromString(in.nextStringValue()),
                in.nextIntValue(0),
                in.nextLongValue(0),
                in.nextToken() == JsonToken.VALUE_TRUE,
                ExpertiseOrigin.valueOf(in.nextStringValue()),
                in.nextToken() == JsonToken.VALUE_TRUE);
        in.nextToken();
        return line;
    }

    private static <T> List<T> list(JsonParser in, Supplier<T> each) {
        var list = new ArrayList<T>();
        in.nextToken();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            list.add(each.get());
        }
        return list;
    }

    private static <T> @Nullable T orNull(@Nullable String text, Function<String, T> read) {
        return text == null ? null : read.apply(text);
    }

    ColleagueCard card(ColleagueId id) {
        return new ColleagueCard(id, externalId, name, initials, new PartnerId(partner), jobTitle, photo);
    }

    Workweek workweek() {
        return new Workweek(days, capacity, awayFrom, awayUntil, standIn == null ? null : new ColleagueId(standIn));
    }

    /** Whether a reader may see a line. */
    boolean shows(Line line, ColleagueId id, Actor reader) {
        var own = new PartnerId(partner);
        return line.seenByNetwork()
                || reader.worksFor(own)
                || reader.colleague().equals(id)
                || reader.administers(own);
    }

    static ProfileTopic topic(Line line, String name, Instant now) {
        var confirmedAt = Instant.ofEpochMilli(line.confirmedAt());
        return new ProfileTopic(
                new TopicId(line.topic()),
                name,
                line.level(),
                "",
                ExpertiseState.of(confirmedAt, line.confirmedByColleague(), false, now),
                line.origin(),
                line.seenByNetwork(),
                confirmedAt,
                Set.of(),
                null,
                ProfileTopic.Vouching.CLOSED);
    }
}
