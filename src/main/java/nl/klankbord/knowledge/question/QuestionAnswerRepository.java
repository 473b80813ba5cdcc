package nl.klankbord.knowledge.question;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface QuestionAnswerRepository extends Repository<Answer, UUID> {

    Answer saveAndFlush(Answer answer);

    void delete(Answer answer);

    Optional<Answer> findById(UUID id);

    List<Answer> findByQuestionOrderByMadeAt(UUID question);

    List<Answer> findByQuestionIn(Collection<UUID> questions);

    long countByQuestionAndAuthor(UUID question, UUID author);

    @Query("select distinct a.question from QuestionAnswer a where a.question in :questions")
    Set<UUID> answered(Collection<UUID> questions);

    @Query("select count(q) from Question q, QuestionAnswer a where q.solution = a.id and a.author = :author")
    long countSolutionsOf(UUID author);
}
