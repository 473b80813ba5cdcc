package nl.klankbord.opinion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.DataSubject;
import nl.klankbord.base.PersonalDataSource;
import nl.klankbord.base.PersonalRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Second opinions that somebody had to do with. Of what others asked only the part that this person had in it is told;
 * what they wrote there is theirs. Drafts go with them, and dossiers stay for the other parties.
 */
@Component
class OpinionPersonalData implements PersonalDataSource {

    private static final String CONCERNED = """
            select id from opinion_request
              where :me in (requester, invited, reviewer, checker)
                or json_contains(declined, json_quote(:me)) or json_contains(advised_before, json_quote(:me))
                or json_contains(recipients, json_quote(:me))
            union select request from opinion_text where author = :me
            union select request from opinion_step where :me in (taken_by, whom)
            """;

    private final JdbcClient jdbc;
    private final OpinionRepository repository;
    private final Attachments attachments;
    private final OwnRequests requests;
    private final OwnTraces traces;

    OpinionPersonalData(
            JdbcClient jdbc,
            OpinionRepository repository,
            Attachments attachments,
            OwnRequests requests,
            OwnTraces traces) {
        this.jdbc = jdbc;
        this.repository = repository;
        this.attachments = attachments;
        this.requests = requests;
        this.traces = traces;
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "opinion_request",
                "opinion_audience",
                "opinion_text",
                "opinion_reading",
                "opinion_plate",
                "opinion_step");
    }

    @Override
    public List<PersonalRecord> about(DataSubject subject) {
        var me = subject.colleague();
        var concerned = repository.findByIdIn(ids(CONCERNED, me)).stream()
                .sorted(Comparator.comparing(OpinionRequest::madeAt).reversed())
                .toList();
        var told = new ArrayList<PersonalRecord>();
        concerned.forEach(request -> told.addAll(requests.about(request, me)));
        told.addAll(traces.of(me));
        return told;
    }

    @Override
    public void erase(DataSubject subject) {
        var me = subject.colleague();
        ids("select id from opinion_request where requester = :me and state = 'DRAFT'", me)
                .forEach(id -> repository
                        .findLockedById(id)
                        .filter(request -> request.state() == OpinionState.DRAFT)
                        .ifPresent(draft -> {
                            attachments.removeAll(draft.id());
                            repository.delete(draft);
                        }));
        jdbc.sql("delete from opinion_plate where colleague = ?")
                .param(me.toString())
                .update();
    }

    private List<UUID> ids(String sql, ColleagueId me) {
        return jdbc.sql(sql)
                .param("me", me.toString())
                .query((row, _) -> UUID.fromString(row.getString(1)))
                .list();
    }
}
