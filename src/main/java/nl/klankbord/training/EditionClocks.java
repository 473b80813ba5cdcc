package nl.klankbord.training;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.klankbord.training.EditionMoved.What;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What time does by itself: an offer ends, what is set aside is released, the day of the decision comes, the first lesson
 * begins, the last one ends. Each edition in a transaction of its own, under its lock, which finds what is still to be done:
 * safe to repeat, after a crash and with two nodes.
 */
@Component
class EditionClocks {

    /** After which an edition that is settled goes to the archive. */
    private static final Duration KEPT_AT_HAND = Duration.ofDays(365);

    private final EditionRepository repository;
    private final SeatWork work;

    EditionClocks(EditionRepository repository, SeatWork work) {
        this.repository = repository;
        this.work = work;
    }

    @Transactional(readOnly = true)
    public List<UUID> due() {
        return repository.idsDue(work.now(), work.today(), work.now().minus(KEPT_AT_HAND));
    }

    @Transactional
    public void look(UUID id) {
        work.under(new EditionId(id), opened -> {
            look(opened);
            return opened;
        });
    }

    private void look(Opened opened) {
        var edition = opened.edition();
        if (edition.state() == EditionState.SETTLED) {
            archive(opened);
        }
        if (!edition.state().isAhead()) {
            return;
        }
        if (opened.hasBegun()) {
            opened.seating().begin();
            if (edition.state() == EditionState.OPEN) {
                edition.close();
                work.tell(SeatWork.event(opened, What.CLOSED, null));
            }
        } else {
            opened.seating().settle();
            decide(opened);
        }
        if (edition.endsAt() != null && !opened.now().isBefore(edition.endsAt())) {
            edition.held();
            work.tell(SeatWork.event(opened, What.HELD, null));
        }
        work.keep(opened, null);
    }

    private void decide(Opened opened) {
        var edition = opened.edition();
        var day = edition.terms().goNoGoOn();
        if (!edition.isDecided()
                && day != null
                && !day.isAfter(work.today())
                && edition.decide(SeatWork.coming(opened))) {
            work.tell(SeatWork.event(
                    opened, edition.outlook() == Outlook.GUARANTEED ? What.GUARANTEED : What.AT_RISK, null));
        }
    }

    private void archive(Opened opened) {
        var edition = opened.edition();
        if (edition.endsAt() != null && edition.endsAt().isBefore(opened.now().minus(KEPT_AT_HAND))) {
            edition.archive();
            repository.saveAndFlush(edition);
        }
    }
}
