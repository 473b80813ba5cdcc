package nl.klankbord.intervision.programme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.DataSubject;
import nl.klankbord.base.PersonalDataSource;
import nl.klankbord.base.PersonalRecord;
import nl.klankbord.base.PersonalRecord.Word;
import nl.klankbord.base.TopicId;
import nl.klankbord.intervision.ProgrammeId;
import nl.klankbord.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Programmes that somebody takes part in or organises. With whom they asked not to be is told to them alone, as a number:
 * the names are others'. Circles that were stay as they were, under the pseudonym.
 */
@Component
class ProgrammePersonalData implements PersonalDataSource {

    private final JdbcClient jdbc;
    private final PrivateWishes wishes;
    private final Vocabulary vocabulary;

    ProgrammePersonalData(JdbcClient jdbc, PrivateWishes wishes, Vocabulary vocabulary) {
        this.jdbc = jdbc;
        this.wishes = wishes;
        this.vocabulary = vocabulary;
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "intervision_programme",
                "intervision_programme_organiser",
                "intervision_membership",
                "intervision_wish",
                "intervision_proposal");
    }

    @Override
    public List<PersonalRecord> about(DataSubject subject) {
        var records = new ArrayList<PersonalRecord>();
        records.addAll(memberships(subject.colleague()));
        records.addAll(organised(subject.colleague()));
        return records;
    }

    private List<PersonalRecord> memberships(ColleagueId who) {
        return jdbc.sql("""
                        select p.id, p.title, m.state, m.since, m.level, m.half_days, m.facilitates, m.hosts, m.travel_minutes,
                          (select group_concat(t.topic) from intervision_membership_topic t where t.membership = m.id) as topics
                        from intervision_membership m join intervision_programme p on p.id = m.programme
                        where m.person = ? order by m.since desc, m.id
                        """)
                .param(who.toString())
                .query((row, n) -> PersonalRecord.of("intervision.own.membership.")
                        .with("title", row.getString("title"))
                        .with(
                                "state",
                                new Word(row.getString("state"), "intervision.membership." + row.getString("state")))
                        .with("since", row.getTimestamp("since").toInstant())
                        .with("level", row.getInt("level"))
                        .with("topics", topics(row.getString("topics")))
                        .with("halfDays", Integer.bitCount(row.getInt("half_days")))
                        .with("facilitates", row.getBoolean("facilitates"))
                        .with("hosts", row.getBoolean("hosts"))
                        .with("travelMinutes", row.getInt("travel_minutes"))
                        .with("ratherNotWith", ratherNotWith(UUID.fromString(row.getString("id")), who)))
                .list();
    }

    private List<String> topics(@Nullable String ids) {
        if (ids == null) {
            return List.of();
        }
        var all = Arrays.stream(ids.split(","))
                .map(id -> new TopicId(UUID.fromString(id)))
                .toList();
        return vocabulary.names(all).values().stream().sorted().toList();
    }

    private int ratherNotWith(UUID programme, ColleagueId who) {
        return wishes.of(new ProgrammeId(programme), who).size();
    }

    private List<PersonalRecord> organised(ColleagueId who) {
        return jdbc.sql("""
                        select p.title, p.state, p.made_at from intervision_programme p
                        where p.made_by = :who or exists (select 1 from intervision_programme_organiser o
                          where o.programme = p.id and o.colleague = :who)
                        order by p.made_at desc, p.id
                        """)
                .param("who", who.toString())
                .query((row, n) -> PersonalRecord.of("intervision.own.organised.")
                        .with("title", row.getString("title"))
                        .with("state", new Word(row.getString("state"), "intervision.state." + row.getString("state")))
                        .with("madeAt", row.getTimestamp("made_at").toInstant()))
                .list();
    }

    @Override
    public void erase(DataSubject subject) {
        var who = subject.colleague().toString();
        jdbc.sql("delete from intervision_wish where person = ?").param(who).update();
        jdbc.sql("delete from intervision_programme_organiser where colleague = ?")
                .param(who)
                .update();
    }
}
