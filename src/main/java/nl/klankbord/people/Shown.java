package nl.klankbord.people;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.TopicId;
import nl.klankbord.people.ExpertiseState.Ages;
import nl.klankbord.people.ProfileEntry.Hidden;
import org.jspecify.annotations.Nullable;

/**
 * What a hit shows of a colleague, kept in the index, so that a search asks the database nothing. It holds what everyone
 * may see, and lines of expertise that only some may: those are chosen when it is read. Whoever changes the form in which
 * it is written raises the version of the index, so that one with the old form is made anew.
 */
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

    private static final DayOfWeek[] DAYS = DayOfWeek.values();
    private static final ExpertiseOrigin[] ORIGINS = ExpertiseOrigin.values();
    private static final UUID NOBODY = new UUID(0, 0);
    private static final long NO_DAY = Long.MIN_VALUE;

    /** One line of expertise, not retired. */
    record Line(
            UUID topic,
            int level,
            long confirmedAt,
            boolean confirmedByColleague,
            ExpertiseOrigin origin,
            boolean seenByNetwork) {

        private ProfileTopic topic(TopicId id, String name, Ages ages) {
            var confirmed = Instant.ofEpochMilli(confirmedAt);
            return new ProfileTopic(
                    id,
                    name,
                    level,
                    "",
                    ages.of(confirmed, confirmedByColleague),
                    origin,
                    seenByNetwork,
                    confirmed,
                    Set.of(),
                    null,
                    ProfileTopic.Vouching.CLOSED);
        }
    }

    /** @param openRequests on the colleague's plate; a change of that {@linkplain WorkloadChanged is indexed} too */
    static byte[] of(Colleague colleague, int openRequests) {
        var card = colleague.card();
        var week = colleague.workweek();
        return new Shown(
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
                                .toList())
                .written();
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

    /** Value by value, as a search reads some tens of them: texts with their length before them, days as bits. */
    byte[] written() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            write(externalId, out);
            write(name, out);
            write(initials, out);
            write(partner, out);
            write(jobTitle, out);
            write(photo == null ? NOBODY : photo, out);
            write(department, out);
            int week = 0;
            for (var day : days) {
                week |= 1 << day.ordinal();
            }
            out.writeByte(week);
            out.writeInt(capacity);
            out.writeLong(awayFrom == null ? NO_DAY : awayFrom.toEpochDay());
            out.writeLong(awayUntil == null ? NO_DAY : awayUntil.toEpochDay());
            write(standIn == null ? NOBODY : standIn, out);
            out.writeInt(openRequests);
            out.writeShort(lines.size());
            for (var line : lines) {
                write(line.topic(), out);
                out.writeByte(line.level());
                out.writeLong(line.confirmedAt());
                out.writeBoolean(line.confirmedByColleague());
                out.writeByte(line.origin().ordinal());
                out.writeBoolean(line.seenByNetwork());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static void write(UUID id, DataOutputStream out) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }

    /** Reads what {@link #of} wrote. */
    static Shown from(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        return new Shown(
                text(in),
                text(in),
                text(in),
                id(in),
                text(in),
                idOrNull(in),
                text(in),
                days(in.get()),
                in.getInt(),
                day(in.getLong()),
                day(in.getLong()),
                idOrNull(in),
                in.getInt(),
                lines(in));
    }

    private static String text(ByteBuffer in) {
        int length = in.getInt();
        var text = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
        in.position(in.position() + length);
        return text;
    }

    private static UUID id(ByteBuffer in) {
        return new UUID(in.getLong(), in.getLong());
    }

    private static @Nullable UUID idOrNull(ByteBuffer in) {
        var id = id(in);
        return id.equals(NOBODY) ? null : id;
    }

    private static List<DayOfWeek> days(byte week) {
        var days = new ArrayList<DayOfWeek>(DAYS.length);
        for (var day : DAYS) {
            if ((week >> day.ordinal() & 1) != 0) {
                days.add(day);
            }
        }
        return days;
    }

    private static @Nullable LocalDate day(long day) {
        return day == NO_DAY ? null : LocalDate.ofEpochDay(day);
    }

    private static List<Line> lines(ByteBuffer in) {
        int size = in.getShort();
        var lines = new ArrayList<Line>(size);
        for (int i = 0; i < size; i++) {
            lines.add(new Line(id(in), in.get(), in.getLong(), in.get() != 0, ORIGINS[in.get()], in.get() != 0));
        }
        return lines;
    }

    ColleagueCard card(ColleagueId id) {
        return new ColleagueCard(id, externalId, name, initials, new PartnerId(partner), jobTitle, photo);
    }

    Workweek workweek() {
        return new Workweek(days, capacity, awayFrom, awayUntil, standIn == null ? null : new ColleagueId(standIn));
    }

    /**
     * The lines that a reader may see, strongest first.
     *
     * @param names of topics; a line about another is left out
     */
    List<ProfileTopic> topics(ColleagueId id, Map<TopicId, String> names, Ages ages, Actor reader) {
        var topics = new ArrayList<ProfileTopic>(lines.size());
        for (var line : lines) {
            var topic = new TopicId(line.topic());
            var name = names.get(topic);
            if (name != null && !name.isEmpty() && shows(line, id, reader)) {
                topics.add(line.topic(topic, name, ages));
            }
        }
        topics.sort(ProfileTopic.STRONGEST_FIRST);
        return topics;
    }

    private boolean shows(Line line, ColleagueId id, Actor reader) {
        var own = new PartnerId(partner);
        return line.seenByNetwork()
                || reader.worksFor(own)
                || reader.colleague().equals(id)
                || reader.administers(own);
    }
}
