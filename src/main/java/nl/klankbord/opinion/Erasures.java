package nl.klankbord.opinion;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.access.Role;
import nl.klankbord.access.RoleHolders;
import nl.klankbord.audit.SecurityEvent.Action;
import nl.klankbord.base.OneByOne;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases the files of what is over, once it was said that the dossier is stored or no record and the time has come;
 * reminds of what was not said, and erases nothing by itself. Safe to repeat, and to run on two nodes.
 */
@Component
class Erasures {

    private static final int AT_ONCE = 200;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final OneByOne requests = new OneByOne("erase-attachments");
    private final OpinionRepository repository;
    private final Attachments attachments;
    private final Announcements announcements;
    private final RoleHolders holders;
    private final ApplicationEventPublisher events;
    private final OpinionTime time;
    private final TransactionTemplate transactions;

    Erasures(
            OpinionRepository repository,
            Attachments attachments,
            Announcements announcements,
            RoleHolders holders,
            ApplicationEventPublisher events,
            OpinionTime time,
            TransactionTemplate transactions) {
        this.repository = repository;
        this.attachments = attachments;
        this.announcements = announcements;
        this.holders = holders;
        this.events = events;
        this.time = time;
        this.transactions = transactions;
    }

    /** Looks at everything that is over long enough to need something. */
    void run() {
        var now = time.now();
        // Half of the time; a day less, since days are counted here and not hours.
        var before = now.now().minus(Duration.ofDays(Math.max(0, now.terms().erasure() / 2 - 1)));
        var ids = repository.idsWithFilesClosedBefore(before, BEFORE_ALL, AT_ONCE);
        while (!ids.isEmpty()) {
            requests.each(ids, id -> transactions.executeWithoutResult(_ -> look(id, now)));
            ids = repository.idsWithFilesClosedBefore(before, ids.getLast(), AT_ONCE);
        }
    }

    private void look(UUID id, Time now) {
        repository.findLockedById(id).ifPresent(request -> {
            var afterwards = request.afterwards();
            if (afterwards.mayBeErased(now)) {
                attachments.removeAll(request.id());
                afterwards.erased(now.now());
                announcements.record(Action.OPINION_FILES_ERASED, repository.saveAndFlush(request), null);
                return;
            }
            var reminder = afterwards.reminder(now);
            if (reminder > 0) {
                events.publishEvent(new FilesUndecided(
                        request.id(),
                        reminder,
                        reminder >= Afterwards.TO_ADMINISTRATORS
                                ? holders.of(
                                        Role.PARTNER_ADMIN, request.parties().requesterPartner())
                                : Set.of()));
            }
        });
    }
}
