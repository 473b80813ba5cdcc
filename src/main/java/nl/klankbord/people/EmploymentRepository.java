package nl.klankbord.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EmploymentRepository extends Repository<Employment, UUID> {

    Employment save(Employment employment);

    void delete(Employment employment);

    List<Employment> findByColleague(UUID colleague);

    /** Those that hold on a day. */
    @Query("""
            select e from Employment e where e.colleague in :colleagues
            and (e.firstDay is null or e.firstDay <= :day) and (e.lastDay is null or e.lastDay >= :day)
            """)
    List<Employment> on(Collection<UUID> colleagues, LocalDate day);

    /** Those that hold on a day or later, the first one first. */
    @Query("""
            select e from Employment e where e.colleague = :colleague and (e.lastDay is null or e.lastDay >= :day)
            order by e.firstDay, e.lastDay, e.id
            """)
    List<Employment> since(UUID colleague, LocalDate day);
}
