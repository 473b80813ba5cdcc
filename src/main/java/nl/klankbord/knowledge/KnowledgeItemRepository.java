package nl.klankbord.knowledge;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface KnowledgeItemRepository extends Repository<KnowledgeItem, UUID> {

    KnowledgeItem save(KnowledgeItem item);

    Optional<KnowledgeItem> findById(UUID id);

    List<KnowledgeItem> findByIdIn(Collection<UUID> ids);

    void deleteById(UUID id);

    @Query("select i.id from KnowledgeItem i where i.id > :last order by i.id")
    List<UUID> idsAfter(UUID last, Limit most);

    @Query("select i.id from KnowledgeItem i where :topic member of i.topics")
    List<UUID> idsAbout(UUID topic);
}
