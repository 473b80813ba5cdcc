package nl.klankbord.people;

import static nl.klankbord.base.Personal.Erasure.DELETED;
import static nl.klankbord.base.Personal.Purpose.CONTACT;
import static nl.klankbord.base.Personal.SeenBy.NETWORK;
import static nl.klankbord.base.Personal.Term.WHILE_EMPLOYED;

import jakarta.persistence.Embeddable;
import nl.klankbord.base.Personal;

/** How somebody can be reached; immutable. */
@Embeddable
class Contact {

    @Personal(purpose = CONTACT, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = DELETED)
    private String mail;

    @Personal(purpose = CONTACT, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = DELETED)
    private String phone;

    @SuppressWarnings("NullAway.Init")
    protected Contact() {}

    Contact(String mail, String phone) {
        this.mail = mail;
        this.phone = phone;
    }

    String mail() {
        return mail;
    }

    String phone() {
        return phone;
    }
}
