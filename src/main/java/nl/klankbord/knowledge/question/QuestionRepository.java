package nl.klankbord.knowledge.question;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface QuestionRepository extends Repository<Question, UUID> {

    Question saveAndFlush(Question question);

    Optional<Question> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Question> findLockedById(UUID id);

    List<Question> findByIdIn(Collection<UUID> ids);

    long count();

    /** Those of them who were asked so often since that they are left in peace. */
    @NativeQuery("select colleague from knowledge_question_asked where asked_at > :since and colleague in (:ids)"
            + " group by colleague having count(*) >= :most")
    Set<UUID> askedOften(Collection<UUID> ids, Instant since, int most);

    @Query("select q from Question q where q.state = nl.klankbord.knowledge.question.QuestionState.OPEN"
            + " and q.asker = :asker order by q.madeAt")
    List<Question> openOf(UUID asker, Limit most);

    @Query("select q from Question q join q.asked a where q.state = nl.klankbord.knowledge.question.QuestionState.OPEN"
            + " and key(a) = :colleague and value(a) > :since order by q.madeAt")
    List<Question> openFor(UUID colleague, Instant since, Limit most);
}
