package nl.klankbord.privacy;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import nl.klankbord.access.Role;
import nl.klankbord.base.Page;
import nl.klankbord.base.PageRequest;
import nl.klankbord.people.FormerColleague;
import nl.klankbord.people.FormerColleagues;
import org.springframework.stereotype.Service;

/** What the portal keeps for how long, what it will let go next, and who left and will be erased. */
@Service
@RolesAllowed(Role.Names.NETWORK_ADMIN)
public class Retentions {

    /** Somebody who left, and the first day on which they are erased. */
    public record Leaver(FormerColleague who, LocalDate erasedOn) {}

    private final RetentionRounds rounds;
    private final FormerColleagues former;
    private final LeaverTerm term;

    Retentions(RetentionRounds rounds, FormerColleagues former, LeaverTerm term) {
        this.rounds = rounds;
        this.former = former;
        this.term = term;
    }

    /** Every class, by name; a query for each. */
    public List<RetentionStanding> standing() {
        return rounds.standing();
    }

    /** Who left longest ago first. */
    public Page<Leaver> leavers(PageRequest page) {
        var found = former.page(page);
        var notBefore = rounds.firstDay(LeaverTerm.NAME);
        return new Page<>(
                found.items().stream()
                        .map(who -> new Leaver(who, latest(term.endsOn(who), notBefore)))
                        .toList(),
                found.total(),
                found.page(),
                found.size());
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
