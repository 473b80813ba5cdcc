package nl.klankbord.balance;

import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import nl.klankbord.access.Role;
import nl.klankbord.access.RoleHolders;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who confirms hours for a partner that nobody of it asked for by name. */
@Service
@PermitAll
public class Takers {

    private final RoleHolders holders;

    Takers(RoleHolders holders) {
        this.holders = holders;
    }

    /** An administrator of it, else a manager, else a coordinator; empty when there is none of those. */
    @Transactional(readOnly = true)
    public Optional<ColleagueId> of(PartnerId partner) {
        return Stream.of(
                        holders.of(Role.PARTNER_ADMIN, partner),
                        holders.of(Role.MANAGER, partner),
                        holders.of(Role.COORDINATOR, partner))
                .flatMap(people -> people.stream().sorted(Comparator.comparing(ColleagueId::value)))
                .findFirst();
    }
}
