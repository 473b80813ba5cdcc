package nl.klankbord.people;

import static nl.klankbord.base.Personal.Erasure.DELETED;
import static nl.klankbord.base.Personal.Purpose.FIND_COLLEAGUES;
import static nl.klankbord.base.Personal.SeenBy.NETWORK;
import static nl.klankbord.base.Personal.Term.WHILE_EMPLOYED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.NotPersonal;
import nl.klankbord.base.Personal;

/** The photo of somebody; another one is another row, so that an address shows one picture for ever. */
@Entity
@Table(name = "colleague_photo")
class ColleaguePhoto {

    @Id
    @NotPersonal
    private UUID id;

    @Personal(purpose = FIND_COLLEAGUES, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = DELETED)
    private UUID colleague;

    @Column(columnDefinition = "mediumblob")
    @Personal(purpose = FIND_COLLEAGUES, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = DELETED)
    private byte[] image;

    @SuppressWarnings("NullAway.Init")
    protected ColleaguePhoto() {}

    ColleaguePhoto(ColleagueId colleague, byte[] image) {
        this.id = UUID.randomUUID();
        this.colleague = colleague.value();
        this.image = image;
    }

    UUID id() {
        return id;
    }

    byte[] image() {
        return image;
    }
}
