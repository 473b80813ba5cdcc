package nl.klankbord.training.certificate;

import static nl.klankbord.base.Personal.Erasure.DELETED;
import static nl.klankbord.base.Personal.Purpose.OWN_WORK;
import static nl.klankbord.base.Personal.SeenBy.OWN_PERSON;
import static nl.klankbord.base.Personal.Term.SEVEN_YEARS;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.NotPersonal;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Personal;
import nl.klankbord.base.PlainText;
import nl.klankbord.training.EditionId;
import org.springframework.data.domain.Persistable;

/** A certificate that was handed out, as it was then: what changes afterwards in names does not change it. */
@Entity
@Table(name = "training_certificate")
class Certificate implements Persistable<String> {

    @Id
    @Column(columnDefinition = "char(16)")
    @NotPersonal
    private String number;

    @NotPersonal
    private UUID edition;

    @Personal(purpose = OWN_WORK, seenBy = OWN_PERSON, term = SEVEN_YEARS, erasure = DELETED)
    private UUID person;

    @Personal(purpose = OWN_WORK, seenBy = OWN_PERSON, term = SEVEN_YEARS, erasure = DELETED)
    private String name;

    @Personal(purpose = OWN_WORK, seenBy = OWN_PERSON, term = SEVEN_YEARS, erasure = DELETED)
    private String initials;

    @NotPersonal
    private String title;

    @NotPersonal
    private UUID partner;

    @NotPersonal
    private LocalDate firstDay;

    @NotPersonal
    private LocalDate lastDay;

    @NotPersonal
    private int minutes;

    @NotPersonal
    private int peMinutes;

    @NotPersonal
    private Instant issuedAt;

    @Transient
    private boolean stored;

    @SuppressWarnings("NullAway.Init")
    protected Certificate() {}

    Certificate(CertificateNumber number, Achievement what, Instant now) {
        this.number = number.value();
        this.edition = what.edition().value();
        this.person = what.person().value();
        this.name = what.name();
        this.initials = what.initials();
        this.title = what.title();
        this.partner = what.partner().value();
        this.firstDay = what.firstDay();
        this.lastDay = what.lastDay();
        this.minutes = what.minutes();
        this.peMinutes = what.peMinutes();
        this.issuedAt = now;
    }

    /** Whether this is the family name of who has it, or the last of its words: who reads it on paper types either. */
    boolean bears(String typed) {
        var family = PlainText.key(typed);
        return !family.isEmpty() && (" " + PlainText.key(name)).endsWith(" " + family);
    }

    CertificateNumber number() {
        return new CertificateNumber(number);
    }

    String name() {
        return name;
    }

    Achievement achievement() {
        return new Achievement(
                new EditionId(edition),
                new ColleagueId(person),
                name,
                initials,
                title,
                new PartnerId(partner),
                firstDay,
                lastDay,
                minutes,
                peMinutes);
    }

    @Override
    public String getId() {
        return number;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void isStored() {
        stored = true;
    }
}
