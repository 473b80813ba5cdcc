package nl.klankbord.people;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.NotNow;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Locks a colleague who is about to be changed; the first thing in a transaction. Who is in a list that is being taken
 * over stays locked until that is done, up to a minute or so: nobody waits for that, they are told.
 */
@Component
class ColleagueLock {

    private static final Duration UNTIL_IMPORTED = Duration.ofMinutes(1);
    private static final int LOCK_WAIT_TIMEOUT = 1205;

    private final JdbcClient jdbc;
    private final ColleagueRepository repository;

    ColleagueLock(JdbcClient jdbc, ColleagueRepository repository) {
        this.jdbc = jdbc;
        this.repository = repository;
    }

    /** As the colleague stands below the lock; {@link NotNow} when somebody else keeps it. */
    Optional<Colleague> take(ColleagueId id) {
        try {
            // A little patience: two people who edit one profile take milliseconds.
            jdbc.sql("select id from colleague where id = ? for update wait 3")
                    .param(id.toString())
                    .query(String.class)
                    .optional();
        } catch (DataAccessException e) {
            if (e.getMostSpecificCause() instanceof SQLException cause && cause.getErrorCode() == LOCK_WAIT_TIMEOUT) {
                throw new NotNow(NotNow.Reason.BUSY, "base.problem.being-imported", UNTIL_IMPORTED);
            }
            throw e;
        }
        return repository.findById(id.value());
    }
}
