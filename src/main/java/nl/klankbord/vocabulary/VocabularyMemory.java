package nl.klankbord.vocabulary;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.klankbord.search.Thesaurus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The vocabulary as this node remembers it: what was committed, never what a transaction is still doing. Read anew
 * after each change made here, and within {@link #TRUSTED} after one made on another node. Cost of a read: none, or
 * one row each two seconds.
 */
@Component
class VocabularyMemory implements Thesaurus {

    private static final Duration TRUSTED = Duration.ofSeconds(2);

    private final TopicStore store;
    private final Clock clock;
    private final TransactionTemplate apart;
    private volatile @Nullable Known known;

    VocabularyMemory(TopicStore store, Clock clock, PlatformTransactionManager transactions) {
        this.store = store;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        apart.setReadOnly(true);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    private record Known(Lexicon lexicon, Instant checked) {

        boolean trustedAt(Instant now) {
            return Duration.between(checked, now).abs().compareTo(TRUSTED) < 0;
        }
    }

    @Override
    public List<Concept> concepts() {
        return current().concepts();
    }

    Lexicon current() {
        var now = clock.instant();
        var last = known;
        return last != null && last.trustedAt(now) ? last.lexicon() : checked(now, false);
    }

    /** What is committed at this moment, on any node. Cost: one row, and a reading when it changed. */
    Lexicon asCommitted() {
        return checked(clock.instant(), true);
    }

    /** To be called in the transaction of a change. */
    void changing() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                readAnew(clock.instant());
            }
        });
    }

    private synchronized Lexicon checked(Instant now, boolean anyway) {
        var last = known;
        if (last == null) {
            return readAnew(now);
        }
        if (!anyway && last.trustedAt(now)) {
            return last.lexicon();
        }
        var edition = apart.execute(status -> store.edition());
        if (edition == null || edition != last.lexicon().edition()) {
            return readAnew(now);
        }
        known = new Known(last.lexicon(), now);
        return last.lexicon();
    }

    private synchronized Lexicon readAnew(Instant now) {
        var lexicon = apart.execute(status -> store.load());
        if (lexicon == null) {
            throw new IllegalStateException("The vocabulary was not read");
        }
        known = new Known(lexicon, now);
        return lexicon;
    }
}
