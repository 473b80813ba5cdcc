package nl.klankbord.opinion;

import nl.klankbord.base.ColleagueId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets one change at a time put something on somebody's plate, so that two requests at the same moment do not both take
 * the last room. Held until the transaction ends; taken after the lock on the request, by everybody in that order.
 */
@Component
class Plates {

    private final JdbcClient jdbc;

    Plates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void lock(ColleagueId colleague) {
        jdbc.sql("insert into opinion_plate (colleague) values (?) on duplicate key update colleague = colleague")
                .param(colleague.toString())
                .update();
    }
}
