package nl.klankbord.privacy;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.Role;
import nl.klankbord.access.RoleHolders;
import nl.klankbord.audit.Audit;
import nl.klankbord.audit.SecurityEvent;
import nl.klankbord.audit.SecurityEvent.Action;
import nl.klankbord.audit.SecurityEvent.Result;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PersonalDataSource;
import nl.klankbord.base.PlainText;
import nl.klankbord.people.FormerColleagues;
import nl.klankbord.people.Leaving;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Forgets a person (AVG article 17): afterwards nothing in the portal leads to them, and what others need of their work
 * stands under a pseudonym. All or nothing, and once it is confirmed no backup brings it back: at each start what stands
 * in the journal and not in the database is erased again, before the first page is served.
 */
@Service
@PermitAll
public class PersonErasure implements SmartInitializingSingleton {

    private final List<PersonalDataSource> sources;
    private final OwnData ownData;
    private final Leaving leaving;
    private final FormerColleagues former;
    private final RoleHolders holders;
    private final CurrentActor currentActor;
    private final ErasureJournal journal;
    private final Audit audit;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate transaction;

    PersonErasure(
            List<PersonalDataSource> sources,
            OwnData ownData,
            Leaving leaving,
            FormerColleagues former,
            RoleHolders holders,
            CurrentActor currentActor,
            ErasureJournal journal,
            Audit audit,
            JdbcClient jdbc,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.sources = sources;
        this.ownData = ownData;
        this.leaving = leaving;
        this.former = former;
        this.holders = holders;
        this.currentActor = currentActor;
        this.journal = journal;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Forgets whoever asks it, for good. Their sessions end at the next request of each.
     *
     * @param typedName the person's own name, to be sure that it is meant; case and spaces do not matter
     */
    public ErasureOutcome erase(Actor actor, String typedName) {
        if (!PlainText.key(typedName).equals(PlainText.key(actor.name()))) {
            return ErasureOutcome.NAME_DIFFERS;
        }
        return asPortal(() -> eraseUnlessLast(actor));
    }

    private ErasureOutcome eraseUnlessLast(Actor actor) {
        if (actor.is(Role.NETWORK_ADMIN)
                && holders.underLock(Role.NETWORK_ADMIN).equals(Set.of(actor.colleague()))) {
            return ErasureOutcome.LAST_ADMINISTRATOR;
        }
        forget(actor.colleague(), actor.account().value(), actor.partner().value());
        return ErasureOutcome.ERASED;
    }

    /**
     * Forgets somebody who left, when they ask it of their former organisation.
     *
     * @param typedName the name of who left, to be sure that they are meant; case and spaces do not matter
     */
    @RolesAllowed(Role.Names.NETWORK_ADMIN)
    public ErasureOutcome eraseLeaver(ColleagueId who, String typedName, Actor by) {
        return asPortal(() -> former.keep(who)
                .map(leaver -> {
                    if (!PlainText.key(typedName).equals(PlainText.key(leaver.name()))) {
                        return ErasureOutcome.NAME_DIFFERS;
                    }
                    forget(who, by.account().value(), by.partner().value());
                    return ErasureOutcome.ERASED;
                })
                .orElse(ErasureOutcome.NO_LEAVER));
    }

    /** Forgets somebody who left before a day, unless they came back. Safe to repeat. */
    void eraseAfterTerm(ColleagueId who, LocalDate before) {
        asPortal(() -> former.keep(who)
                .filter(leaver -> leaver.leftOn().isBefore(before))
                .map(_ -> {
                    forget(who, null, null);
                    return ErasureOutcome.ERASED;
                })
                .orElse(ErasureOutcome.NO_LEAVER));
    }

    private ErasureOutcome asPortal(Supplier<ErasureOutcome> work) {
        var outcome = new ErasureOutcome[1];
        currentActor.asPortal(() -> outcome[0] = transaction.execute(_ -> work.get()));
        return outcome[0];
    }

    private void forget(ColleagueId who, @Nullable UUID by, @Nullable UUID partner) {
        leaving.leave(who);
        var subject = ownData.subject(who);
        sources.forEach(source -> source.erase(subject));
        var now = clock.instant();
        jdbc.sql("insert ignore into erasure (colleague, erased_at) values (?, ?)")
                .params(who.toString(), Timestamp.from(now))
                .update();
        audit.record(new SecurityEvent(Action.PERSON_ERASED, Result.DONE, by, partner, who.toString()));
        // Last, so that what cannot be done is not promised; on disk before anybody hears that it was done.
        journal.add(who, now);
    }

    /** Erases again whom a backup brought back. Before the portal serves: nobody sees them in between. */
    @Override
    public void afterSingletonsInstantiated() {
        currentActor.asPortal(() -> journal.all().stream()
                .filter(this::isBack)
                .forEach(who -> transaction.executeWithoutResult(_ -> forget(who, null, null))));
    }

    private boolean isBack(ColleagueId who) {
        return jdbc.sql("select count(*) from erasure where colleague = ?")
                        .param(who.toString())
                        .query(Long.class)
                        .single()
                == 0;
    }
}
