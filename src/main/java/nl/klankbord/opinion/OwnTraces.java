package nl.klankbord.opinion;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PersonalRecord;
import nl.klankbord.base.PersonalRecord.Word;
import nl.klankbord.opinion.Dossier.Reading.What;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Steps that somebody took or was asked to take, what they read, and who read what they asked: of the others the partner alone. */
@Component
class OwnTraces {

    private final JdbcClient jdbc;
    private final People people;
    private final Partners partners;

    OwnTraces(JdbcClient jdbc, People people, Partners partners) {
        this.jdbc = jdbc;
        this.people = people;
        this.partners = partners;
    }

    List<PersonalRecord> of(ColleagueId me) {
        return Stream.of(steps(me), readByMe(me), readByOthers(me))
                .flatMap(List::stream)
                .toList();
    }

    private List<PersonalRecord> steps(ColleagueId me) {
        return jdbc.sql("select request, step, taken_by = :me, taken_at from opinion_step"
                        + " where :me in (taken_by, whom) order by taken_at desc, id desc")
                .param("me", me.toString())
                .query((row, _) -> PersonalRecord.of("opinion.own.step.")
                        .with("request", UUID.fromString(row.getString(1)))
                        .with(
                                "step",
                                new Word(
                                        row.getString(2),
                                        (row.getBoolean(3) ? "opinion.step." : "opinion.own.asked.")
                                                + row.getString(2)))
                        .with("at", row.getTimestamp(4).toInstant()))
                .list();
    }

    private record Read(UUID request, ColleagueId reader, What what, Instant at, int times) {

        PersonalRecord told(String kind) {
            return PersonalRecord.of(kind)
                    .with("request", request)
                    .with("what", new Word(what.name(), "opinion.own.what." + what))
                    .with("at", at)
                    .with("times", times);
        }
    }

    private List<PersonalRecord> readByMe(ColleagueId me) {
        return reads("l.reader = :me", me).stream()
                .map(read -> read.told("opinion.own.reading."))
                .toList();
    }

    private List<PersonalRecord> readByOthers(ColleagueId me) {
        var reads = reads("r.requester = :me", me);
        var readers = people.cards(reads.stream().map(Read::reader).collect(Collectors.toSet()));
        return reads.stream()
                .map(read -> read.told("opinion.own.read.").with("partner", partner(readers.get(read.reader()))))
                .toList();
    }

    private @Nullable String partner(@Nullable ColleagueCard reader) {
        return reader == null
                ? null
                : partners.find(reader.partner()).map(PartnerCard::name).orElse(null);
    }

    private List<Read> reads(String which, ColleagueId me) {
        return jdbc.sql("select l.request, l.reader, l.what, l.read_at, l.times from opinion_reading l"
                        + " join opinion_request r on r.id = l.request where " + which
                        + " order by l.read_at desc, l.id desc")
                .param("me", me.toString())
                .query((row, _) -> new Read(
                        UUID.fromString(row.getString(1)),
                        new ColleagueId(UUID.fromString(row.getString(2))),
                        What.valueOf(row.getString(3)),
                        row.getTimestamp(4).toInstant(),
                        row.getInt(5)))
                .list();
    }
}
