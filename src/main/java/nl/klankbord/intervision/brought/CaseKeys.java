package nl.klankbord.intervision.brought;

import java.util.UUID;
import nl.klankbord.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Destroys keys. That cannot be rolled back, so it is noted in the transaction that makes a key superfluous and done once that
 * is committed; what a fault kept from being done then, the job does.
 */
@Component
class CaseKeys {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final TransactionTemplate afterwards;

    CaseKeys(JdbcClient jdbc, Vault vault, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.afterwards = new TransactionTemplate(transactions);
        afterwards.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Destroys the key when this transaction is committed. */
    void destroy(UUID key) {
        jdbc.sql("insert ignore into intervision_case_key (case_key) values (?)")
                .param(key.toString())
                .update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                destroyed(key);
            }
        });
    }

    /** Destroys what is still noted. Safe to repeat, and to run on two nodes. */
    void destroyLeft() {
        jdbc.sql("select case_key from intervision_case_key")
                .query((row, _) -> UUID.fromString(row.getString(1)))
                .list()
                .forEach(this::destroyed);
    }

    private void destroyed(UUID key) {
        vault.destroy(key);
        afterwards.executeWithoutResult(_ -> jdbc.sql("delete from intervision_case_key where case_key = ?")
                .param(key.toString())
                .update());
    }
}
