package nl.klankbord.notices;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Locale;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.Page;
import nl.klankbord.base.PageRequest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people are told. A feature decides who hears what, in texts of its own; here is decided how and when: at the bell
 * at once, and by mail as the recipient chose for this kind.
 */
@Service
@PermitAll
public class Notices {

    private final NoticeStore store;
    private final NoticeChoices choices;
    private final NoticeTexts texts;
    private final NoticeKinds kinds;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Notices(
            NoticeStore store,
            NoticeChoices choices,
            NoticeTexts texts,
            NoticeKinds kinds,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.choices = choices;
        this.texts = texts;
        this.kinds = kinds;
        this.events = events;
        this.clock = clock;
    }

    /** Tells it, in the transaction of what happened; nothing when this recipient was told this key before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(NewNotice notice) {
        var recipient = notice.recipient();
        var now = clock.instant();
        var pace = choices.pace(recipient, notice.kind());
        store.add(notice, pace, now, Timetable.due(pace, now, choices.quietHours(recipient)));
        changed(recipient);
    }

    /** How many this person has not read. */
    @Transactional(readOnly = true)
    public int unread(Actor actor) {
        return store.unread(actor.colleague());
    }

    /** What this person was told, newest first. */
    @Transactional(readOnly = true)
    public Page<Notice> of(Actor actor, boolean unreadOnly, PageRequest page, Locale language) {
        var known = kinds.byId();
        var items = store.of(actor.colleague(), unreadOnly, page).stream()
                .map(stored -> texts.notice(stored, language, known))
                .toList();
        var total = unreadOnly ? store.unread(actor.colleague()) : store.count(actor.colleague());
        return new Page<>(items, total, page.page(), page.size());
    }

    /** Counts as read; a foreign or unknown id does nothing. */
    @Transactional
    public void read(Actor actor, long id) {
        store.read(actor.colleague(), id, clock.instant());
        changed(actor.colleague());
    }

    /** All that leads to this path counts as read, since the person is there. */
    @Transactional
    public void seen(Actor actor, String path) {
        if (store.readOfPath(actor.colleague(), path, clock.instant()) > 0) {
            changed(actor.colleague());
        }
    }

    /** Everything counts as read. */
    @Transactional
    public void readAll(Actor actor) {
        store.readAll(actor.colleague(), clock.instant());
        changed(actor.colleague());
    }

    private void changed(ColleagueId recipient) {
        events.publishEvent(new NoticeTold(recipient));
    }
}
