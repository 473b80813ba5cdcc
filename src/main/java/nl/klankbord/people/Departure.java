package nl.klankbord.people;

import static nl.klankbord.base.Personal.Erasure.DELETED;
import static nl.klankbord.base.Personal.Purpose.FIND_COLLEAGUES;
import static nl.klankbord.base.Personal.SeenBy.NETWORK;
import static nl.klankbord.base.Personal.Term.WHILE_EMPLOYED;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.NotPersonal;
import nl.klankbord.base.Personal;

/** A colleague is going to leave, and said so or let it be said. */
@Entity
@Table(name = "departure")
class Departure {

    @Id
    @NotPersonal
    private UUID colleague;

    @Version
    @NotPersonal
    private int version;

    @Personal(purpose = FIND_COLLEAGUES, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = DELETED)
    private LocalDate lastDay;

    @Personal(purpose = FIND_COLLEAGUES, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = DELETED)
    private boolean ownWord;

    @SuppressWarnings("NullAway.Init")
    protected Departure() {}

    Departure(ColleagueId colleague, LocalDate lastDay, boolean ownWord) {
        this.colleague = colleague.value();
        this.lastDay = lastDay;
        this.ownWord = ownWord;
    }

    /** Another day; said by the organisation it is for its own people, also when the person said another day before. */
    void become(LocalDate day, boolean bySelf) {
        ownWord = bySelf || ownWord && day.equals(lastDay);
        lastDay = day;
    }

    boolean ownWord() {
        return ownWord;
    }

    AnnouncedDeparture shown() {
        return new AnnouncedDeparture(lastDay, ownWord);
    }
}
