package nl.klankbord.intervision.programme;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.intervision.ProgrammeId;
import nl.klankbord.intervision.compose.Obstacle;
import nl.klankbord.intervision.compose.Rule;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The circles that are being made. Takes part in the caller's transaction, which holds the lock of the programme. */
@Component
class ProposalStore {

    /** A search that was not heard of for so long is over: its portal stopped. */
    static final Duration SILENCE = Duration.ofSeconds(15);

    private static final int MOST_UNDOS = 20;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ProposalStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Why not everybody got a place, as it is kept. */
    record Trouble(@Nullable Rule rule, SavedSaid said, List<SavedSaid> mends) {

        static Trouble of(Obstacle obstacle) {
            return new Trouble(
                    obstacle.rule().orElse(null),
                    SavedSaid.of(obstacle.said()),
                    obstacle.mends().stream()
                            .map(mend -> SavedSaid.of(mend.said()))
                            .toList());
        }
    }

    /**
     * What is kept of it.
     *
     * @param undo what was before, the latest last
     * @param bound of the last search; null for none
     */
    record Content(
            Plan plan,
            List<Plan> undo,
            List<Trouble> troubles,
            @Nullable Integer bound) {

        static final Content EMPTY = new Content(Plan.EMPTY, List.of(), List.of(), null);

        Content {
            undo = List.copyOf(undo);
            troubles = List.copyOf(troubles);
        }

        Content with(Plan next) {
            return new Content(next, remembered(), troubles, bound);
        }

        Content found(Plan next, List<Trouble> why, @Nullable Integer most) {
            return new Content(next, remembered(), why, most);
        }

        Content undone() {
            return new Content(undo.getLast(), undo.subList(0, undo.size() - 1), List.of(), bound);
        }

        private List<Plan> remembered() {
            var all = new ArrayList<>(undo);
            all.add(plan);
            return all.subList(Math.max(0, all.size() - MOST_UNDOS), all.size());
        }
    }

    /**
     * A proposal as it lies there.
     *
     * @param run of the search that was started last; null before the first
     */
    record Stored(
            int version,
            ProposalState state,
            @Nullable UUID run,
            int seconds,
            @Nullable Instant aliveAt,
            Content content) {

        static final Stored NONE = new Stored(0, ProposalState.NONE, null, 0, null, Content.EMPTY);

        /** What a search is that nobody hears of: stopped. */
        ProposalState stateAt(Instant now) {
            return state == ProposalState.RUNNING && (aliveAt == null || aliveAt.isBefore(now.minus(SILENCE)))
                    ? ProposalState.STOPPED
                    : state;
        }
    }

    Stored find(ProgrammeId programme) {
        return read(programme).orElse(Stored.NONE);
    }

    private Optional<Stored> read(ProgrammeId programme) {
        return jdbc.sql("select * from intervision_proposal where programme = ?")
                .param(programme.toString())
                .query((row, _) -> new Stored(
                        row.getInt("version"),
                        ProposalState.valueOf(row.getString("state")),
                        row.getString("run") == null ? null : UUID.fromString(row.getString("run")),
                        row.getInt("seconds"),
                        row.getTimestamp("alive_at") == null
                                ? null
                                : row.getTimestamp("alive_at").toInstant(),
                        json.readValue(row.getString("content"), Content.class)))
                .optional();
    }

    void begin(ProgrammeId programme, UUID run, int seconds, Instant now) {
        jdbc.sql("""
                        insert into intervision_proposal (programme, version, state, run, seconds, alive_at, content)
                        values (?, 1, 'RUNNING', ?, ?, ?, ?)
                        on duplicate key update version = version + 1, state = 'RUNNING', run = values(run),
                          seconds = values(seconds), alive_at = values(alive_at)
                        """)
                .params(
                        programme.toString(),
                        run.toString(),
                        seconds,
                        Timestamp.from(now),
                        json.writeValueAsString(Content.EMPTY))
                .update();
    }

    void keep(ProgrammeId programme, Content content) {
        jdbc.sql(
                        "update intervision_proposal set version = version + 1, state = 'READY', content = ? where programme = ?")
                .params(json.writeValueAsString(content), programme.toString())
                .update();
    }

    /** Only of this search, and only while it runs: another may have been started since. */
    void stopped(ProgrammeId programme, UUID run) {
        jdbc.sql("update intervision_proposal set version = version + 1, state = 'STOPPED'"
                        + " where programme = ? and run = ? and state = 'RUNNING'")
                .params(programme.toString(), run.toString())
                .update();
    }

    void alive(Collection<UUID> runs, Instant now) {
        runs.forEach(run -> jdbc.sql("update intervision_proposal set alive_at = ? where run = ? and state = 'RUNNING'")
                .params(Timestamp.from(now), run.toString())
                .update());
    }

    void remove(ProgrammeId programme) {
        jdbc.sql("delete from intervision_proposal where programme = ?")
                .param(programme.toString())
                .update();
    }
}
