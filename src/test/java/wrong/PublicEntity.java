package wrong;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import nl.klankbord.base.NotPersonal;

@Entity
@NotPersonal
public class PublicEntity {

    @Id
    UUID id;
}
