package nl.klankbord.knowledge.useful;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

interface AnswerRepository extends Repository<Answer, UUID> {

    Optional<Answer> findByItemAndPerson(UUID item, UUID person);

    long countByItemAndUseful(UUID item, boolean useful);

    /** In one statement: who presses twice counts once. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @NativeQuery("insert into knowledge_answer (id, item, person, useful, answered_at)"
            + " values (:id, :item, :person, :useful, :now)"
            + " on duplicate key update useful = values(useful), answered_at = values(answered_at)")
    void keep(UUID id, UUID item, UUID person, boolean useful, Instant now);
}
