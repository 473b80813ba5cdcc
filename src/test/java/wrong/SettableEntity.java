package wrong;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import nl.klankbord.base.NotPersonal;

@Entity
@NotPersonal
class SettableEntity {

    @Id
    UUID id;

    String status;

    void setStatus(String status) {
        this.status = status;
    }
}
