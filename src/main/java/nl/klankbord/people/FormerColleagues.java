package nl.klankbord.people;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.klankbord.access.Role;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.Page;
import nl.klankbord.base.PageRequest;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who left and was not erased yet. Each call is one or two queries. */
@Service
@RolesAllowed(Role.Names.NETWORK_ADMIN)
public class FormerColleagues {

    private final ColleagueRepository repository;
    private final ColleagueLock lock;

    FormerColleagues(ColleagueRepository repository, ColleagueLock lock) {
        this.repository = repository;
        this.lock = lock;
    }

    /** Who left longest ago first. */
    @Transactional(readOnly = true)
    public Page<FormerColleague> page(PageRequest page) {
        var total = repository.countFormer();
        var items =
                repository
                        .findFormer(org.springframework.data.domain.PageRequest.of(page.page() - 1, page.size()))
                        .stream()
                        .map(Colleague::former)
                        .toList();
        return new Page<>(items, total, page.page(), page.size());
    }

    /** How many left before a day. */
    @Transactional(readOnly = true)
    public long countLeftBefore(LocalDate day) {
        return repository.countFormerBefore(day);
    }

    /** Some of those who left before a day, after one id in the order of ids. */
    @Transactional(readOnly = true)
    public List<ColleagueId> leftBefore(LocalDate day, ColleagueId after, int most) {
        return repository.idsOfFormerBefore(day, after.value(), Limit.of(most)).stream()
                .map(ColleagueId::new)
                .toList();
    }

    /**
     * Somebody who left, kept as they are until the end of the caller's transaction: an import cannot bring them back in
     * between. Nobody when they work somewhere, were erased, or are not known.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<FormerColleague> keep(ColleagueId who) {
        return lock.take(who).filter(Colleague::isFormer).map(Colleague::former);
    }
}
