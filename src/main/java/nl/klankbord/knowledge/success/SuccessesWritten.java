package nl.klankbord.knowledge.success;

import java.util.List;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.people.EvidenceSource;
import org.springframework.stereotype.Component;

/** What the directory tells of people's successes: how many they wrote. */
@Component
class SuccessesWritten implements EvidenceSource {

    private final SuccessRepository repository;

    SuccessesWritten(SuccessRepository repository) {
        this.repository = repository;
    }

    @Override
    public List<Evidence> of(ColleagueId colleague) {
        var written = repository.countOf(colleague.value());
        return written == 0 ? List.of() : List.of(new Evidence("knowledge-success.evidence", written));
    }
}
