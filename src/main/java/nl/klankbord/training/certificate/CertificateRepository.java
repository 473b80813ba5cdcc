package nl.klankbord.training.certificate;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CertificateRepository extends Repository<Certificate, String> {

    Certificate save(Certificate certificate);

    Optional<Certificate> findByNumber(String number);

    Optional<Certificate> findByEditionAndPerson(UUID edition, UUID person);

    List<Certificate> findByEdition(UUID edition);

    /** At once, so that the same person can get another. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from Certificate c where c.number = :number")
    void remove(String number);
}
