package nl.klankbord.people;

import static nl.klankbord.base.Personal.Erasure.DELETED;
import static nl.klankbord.base.Personal.Purpose.ACCOUNTABILITY;
import static nl.klankbord.base.Personal.SeenBy.NETWORK;
import static nl.klankbord.base.Personal.Term.WHILE_EMPLOYED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.NotPersonal;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Personal;
import nl.klankbord.people.EmploymentEntry.Kind;
import nl.klankbord.people.EmploymentOutcome.Flaw;
import org.jspecify.annotations.Nullable;

/** A colleague works for another partner besides the own one; that counts for independence and for reading. */
@Entity
@Table(name = "employment")
class Employment {

    private static final int YEARS_TO_THINK_OF = 60;

    @Id
    @NotPersonal
    private UUID id;

    @Version
    @NotPersonal
    private int version;

    @NotPersonal
    private UUID colleague;

    @Personal(purpose = ACCOUNTABILITY, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = DELETED)
    private UUID partner;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(20)")
    @Personal(purpose = ACCOUNTABILITY, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = DELETED)
    private Kind kind;

    @Personal(purpose = ACCOUNTABILITY, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = DELETED)
    private @Nullable LocalDate firstDay;

    @Personal(purpose = ACCOUNTABILITY, seenBy = NETWORK, term = WHILE_EMPLOYED, erasure = DELETED)
    private @Nullable LocalDate lastDay;

    @SuppressWarnings("NullAway.Init")
    protected Employment() {}

    Employment(ColleagueId colleague, EmploymentEntry entry) {
        this.id = UUID.randomUUID();
        this.colleague = colleague.value();
        this.partner = entry.partner().value();
        this.kind = entry.kind();
        this.firstDay = entry.from();
        this.lastDay = entry.until();
    }

    /** What is wrong with an entry by itself. */
    static Set<Flaw> flaws(EmploymentEntry entry, PartnerId own, LocalDate today) {
        var flaws = EnumSet.noneOf(Flaw.class);
        var from = entry.from();
        var until = entry.until();
        if (entry.partner().equals(own)) {
            flaws.add(Flaw.OWN_PARTNER);
        }
        if (entry.kind() == Kind.SECONDMENT && (from == null || until == null)) {
            flaws.add(Flaw.WITHOUT_DAYS);
        }
        if (from != null && until != null && until.isBefore(from)) {
            flaws.add(Flaw.ENDS_BEFORE_START);
        }
        if (isFarAway(from, today) || isFarAway(until, today)) {
            flaws.add(Flaw.TOO_FAR_AWAY);
        }
        return flaws;
    }

    private static boolean isFarAway(@Nullable LocalDate day, LocalDate today) {
        return day != null
                && (day.isBefore(today.minusYears(YEARS_TO_THINK_OF))
                        || day.isAfter(today.plusYears(YEARS_TO_THINK_OF)));
    }

    void become(EmploymentEntry entry) {
        partner = entry.partner().value();
        kind = entry.kind();
        firstDay = entry.from();
        lastDay = entry.until();
    }

    boolean is(UUID other) {
        return id.equals(other);
    }

    int version() {
        return version;
    }

    ColleagueId colleague() {
        return new ColleagueId(colleague);
    }

    PartnerId partner() {
        return new PartnerId(partner);
    }

    /** About the same partner, on at least one of the same days. */
    boolean overlaps(EmploymentEntry other) {
        return partner().equals(other.partner())
                && !(lastDay != null && other.from() != null && lastDay.isBefore(other.from()))
                && !(firstDay != null && other.until() != null && other.until().isBefore(firstDay));
    }

    boolean isOver(LocalDate today) {
        return lastDay != null && lastDay.isBefore(today);
    }

    OtherEmployment shown() {
        return new OtherEmployment(id, version, new EmploymentEntry(partner(), kind, firstDay, lastDay));
    }
}
