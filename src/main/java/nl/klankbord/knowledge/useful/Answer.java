package nl.klankbord.knowledge.useful;

import static nl.klankbord.base.Personal.Erasure.DELETED;
import static nl.klankbord.base.Personal.Purpose.OWN_WORK;
import static nl.klankbord.base.Personal.SeenBy.OWN_PERSON;
import static nl.klankbord.base.Personal.Term.WHILE_EMPLOYED;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.klankbord.base.NotPersonal;
import nl.klankbord.base.Personal;

/** What one person said; it goes with what it is about. */
@Entity
@Table(name = "knowledge_answer")
class Answer {

    @Id
    @NotPersonal
    private UUID id;

    @NotPersonal
    private UUID item;

    @Personal(purpose = OWN_WORK, seenBy = OWN_PERSON, term = WHILE_EMPLOYED, erasure = DELETED)
    private UUID person;

    @Personal(purpose = OWN_WORK, seenBy = OWN_PERSON, term = WHILE_EMPLOYED, erasure = DELETED)
    private boolean useful;

    @NotPersonal
    private Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected Answer() {}

    boolean useful() {
        return useful;
    }
}
