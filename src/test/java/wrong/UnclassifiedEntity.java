package wrong;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import nl.klankbord.base.NotPersonal;

@Entity
class UnclassifiedEntity {

    @Id
    @NotPersonal
    UUID id;

    /** Whose, why, for how long? */
    String citizenNumber;
}
