package nl.klankbord.people.intake;

import nl.klankbord.vocabulary.TopicsMerged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What imports remember of a topic goes along when it is taken up in another: otherwise they would take the line for one
 * that they never named, and bring back what its person took away.
 */
@Component
class MergedTopics {

    private final JdbcTemplate jdbc;

    MergedTopics(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** In the transaction that merges. Cost: all that imports remember is read, some 100 bytes a colleague. */
    @EventListener
    void on(TopicsMerged merged) {
        var from = merged.from().toString();
        jdbc.update(
                "update colleague_imported set said = replace(said, ?, ?) where said like concat('%', ?, '%')",
                from, merged.into().toString(), from);
    }
}
