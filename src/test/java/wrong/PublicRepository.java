package wrong;

import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface PublicRepository extends Repository<UnclassifiedEntity, UUID> {}
