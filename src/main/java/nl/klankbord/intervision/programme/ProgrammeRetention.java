package nl.klankbord.intervision.programme;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.klankbord.intervision.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is erased after a programme is over: what people said when they enrolled, and that they did when they never were in
 * a circle. Private wishes go when it closes; that somebody took part stays.
 */
@Component
class ProgrammeRetention {

    /** The term of {@link nl.klankbord.base.Personal.Term#THIRTY_DAYS}. */
    static final Duration KEPT = Duration.ofDays(30);

    private static final String DUE = """
            from intervision_programme p where p.state in ('CLOSED', 'CANCELLED') and p.since < ?
              and exists (select 1 from intervision_membership m where m.programme = p.id and m.said)
            """;

    private final JdbcClient jdbc;
    private final MembershipRepository memberships;
    private final PrivateWishes wishes;
    private final ProposalStore proposals;
    private final ProgrammeWork work;

    ProgrammeRetention(
            JdbcClient jdbc,
            MembershipRepository memberships,
            PrivateWishes wishes,
            ProposalStore proposals,
            ProgrammeWork work) {
        this.jdbc = jdbc;
        this.memberships = memberships;
        this.wishes = wishes;
        this.proposals = proposals;
        this.work = work;
    }

    /** The programmes of which {@link #erase} would erase something. */
    @Transactional(readOnly = true)
    public List<ProgrammeId> due() {
        return jdbc.sql("select p.id " + DUE)
                .param(Timestamp.from(work.now().minus(KEPT)))
                .query((row, _) -> new ProgrammeId(UUID.fromString(row.getString(1))))
                .list();
    }

    /** Safe to repeat. */
    @Transactional
    public void erase(ProgrammeId id) {
        work.under(id, programme -> {
            memberships.findByProgramme(id.value()).forEach(membership -> {
                if (membership.circle() == null) {
                    memberships.delete(membership);
                } else {
                    membership.forget();
                }
            });
            wishes.eraseAll(id);
            proposals.remove(id);
            return programme;
        });
    }
}
