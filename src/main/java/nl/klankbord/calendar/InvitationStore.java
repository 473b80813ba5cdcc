package nl.klankbord.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.base.NotPersonal;
import nl.klankbord.base.Personal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of what each invited person was last told. */
@Component
class InvitationStore {

    private final JdbcClient jdbc;

    InvitationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the appointment stands in the calendar of the invited person. */
    enum State {
        /** Nothing was told yet. */
        NEW,
        INVITED,
        CANCELLED
    }

    /**
     * What one person was last told of one appointment.
     *
     * @param sequence -1 before anything was told
     * @param fingerprint of what was told
     * @param address hash of where it went
     * @param answeredAt when the answer was given, as the calendar that gave it says
     */
    record Told(
            @NotPersonal String uid,

            @Personal(
                    purpose = Personal.Purpose.OWN_WORK,
                    seenBy = Personal.SeenBy.NOBODY,
                    term = Personal.Term.NINETY_DAYS,
                    erasure = Personal.Erasure.DELETED)
            UUID invitee,

            @NotPersonal int sequence,
            @NotPersonal State state,
            @NotPersonal String fingerprint,

            @Personal(
                    purpose = Personal.Purpose.OWN_WORK,
                    seenBy = Personal.SeenBy.NOBODY,
                    term = Personal.Term.NINETY_DAYS,
                    erasure = Personal.Erasure.DELETED)
            String address,

            @Personal(
                    purpose = Personal.Purpose.OWN_WORK,
                    seenBy = Personal.SeenBy.PARTIES,
                    term = Personal.Term.NINETY_DAYS,
                    erasure = Personal.Erasure.DELETED)
            InvitationAnswered.@Nullable Answer answer,

            @NotPersonal @Nullable Instant answeredAt) {}

    /** Nobody else tells these people about this appointment until the transaction ends. */
    Map<UUID, Told> lock(String uid, Collection<UUID> invitees, Instant now, Instant ends) {
        // On a duplicate this locks the row to itself; insert ignore would share it, and two of those wait for one
        // another.
        jdbc.sql("insert into calendar_invitation"
                        + " (uid, invitee, sequence, state, fingerprint, address, changed_at, ends_at) values "
                        + rows(invitees.size(), "(?, ?, -1, 'NEW', '', '', ?, ?)")
                        + " on duplicate key update uid = uid")
                .params(invitees.stream()
                        .<Object>flatMap(id -> Stream.of(uid, id.toString(), Timestamp.from(now), Timestamp.from(ends)))
                        .toList())
                .update();
        return jdbc
                .sql("select * from calendar_invitation where uid = :uid and invitee in (:invitees)")
                .param("uid", uid)
                .param("invitees", invitees.stream().map(UUID::toString).toList())
                .query((row, n) -> told(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Told::invitee, Function.identity()));
    }

    private static String rows(int count, String row) {
        return String.join(", ", Collections.nCopies(count, row));
    }

    /** What this person was told, for whoever is about to change it. */
    Optional<Told> find(String uid, UUID invitee) {
        return jdbc.sql("select * from calendar_invitation where uid = ? and invitee = ? for update")
                .params(uid, invitee.toString())
                .query((row, n) -> told(row))
                .optional();
    }

    Set<UUID> invited(Collection<String> uids) {
        return uids.isEmpty()
                ? Set.of()
                : jdbc.sql(
                                "select distinct invitee from calendar_invitation where state = 'INVITED' and uid in (:uids)")
                        .param("uids", uids)
                        .query((row, n) -> UUID.fromString(row.getString(1)))
                        .set();
    }

    /** Who was told at this address, if it is one. */
    Optional<Told> at(String uid, String address) {
        var found = jdbc.sql("select * from calendar_invitation where uid = ? and address = ? for update")
                .params(uid, address)
                .query((row, n) -> told(row))
                .list();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static Told told(ResultSet row) throws SQLException {
        var answer = row.getString("answer");
        var answeredAt = row.getTimestamp("answered_at");
        return new Told(
                row.getString("uid"),
                UUID.fromString(row.getString("invitee")),
                row.getInt("sequence"),
                State.valueOf(row.getString("state")),
                row.getString("fingerprint"),
                row.getString("address"),
                answer == null ? null : InvitationAnswered.Answer.valueOf(answer),
                answeredAt == null ? null : answeredAt.toInstant());
    }

    /** Notes what is told now; what was answered before it was about something else. */
    void tell(Collection<Told> told, Instant now, Instant ends) {
        jdbc.sql("insert into calendar_invitation"
                        + " (uid, invitee, sequence, state, fingerprint, address, changed_at, ends_at) values "
                        + rows(told.size(), "(?, ?, ?, ?, ?, ?, ?, ?)")
                        + " on duplicate key update sequence = values(sequence), state = values(state),"
                        + " fingerprint = values(fingerprint), address = values(address), answer = null,"
                        + " answered_at = null, changed_at = values(changed_at), ends_at = values(ends_at)")
                .params(told.stream()
                        .<Object>flatMap(one -> Stream.of(
                                one.uid(),
                                one.invitee().toString(),
                                one.sequence(),
                                one.state().name(),
                                one.fingerprint(),
                                one.address(),
                                Timestamp.from(now),
                                Timestamp.from(ends)))
                        .toList())
                .update();
    }

    void answer(Told told, InvitationAnswered.Answer answer, Instant at) {
        jdbc.sql("update calendar_invitation set answer = ?, answered_at = ? where uid = ? and invitee = ?")
                .params(
                        answer.name(),
                        Timestamp.from(at),
                        told.uid(),
                        told.invitee().toString())
                .update();
    }
}
