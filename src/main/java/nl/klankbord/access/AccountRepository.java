package nl.klankbord.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, UUID> {

    Account save(Account account);

    Optional<Account> findById(UUID id);

    Optional<Account> findByUsername(String username);

    Optional<Account> findByIssuerAndSubject(String issuer, String subject);

    Optional<Account> findFirstByColleagueOrderByUsernameDesc(UUID colleague);

    @Query("select distinct a.colleague from Account a where a.enabled = true and a.gone = false")
    List<UUID> colleaguesWhoCanSignIn();

    List<Account> findByColleagueInOrderByUsername(Collection<UUID> colleagues);
}
