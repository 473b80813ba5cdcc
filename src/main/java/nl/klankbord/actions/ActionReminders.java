package nl.klankbord.actions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.klankbord.base.WorkingDays;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds who does something: a week before its day, on it, and once after. Safe to repeat. */
@Component
class ActionReminders {

    private final ActionRepository repository;
    private final ActionNotices notices;
    private final Clock clock;

    ActionReminders(ActionRepository repository, ActionNotices notices, Clock clock) {
        this.repository = repository;
        this.notices = notices;
        this.clock = clock;
    }

    /** Of which somebody is to be reminded now. */
    @Transactional(readOnly = true)
    public List<UUID> due() {
        return repository.idsToRemind(today(), today().plusDays(Action.AHEAD_DAYS));
    }

    /** Reminds of one; nothing when it was done meanwhile, or another node was first. */
    @Transactional
    public void remind(UUID id) {
        repository.findLockedById(id).ifPresent(action -> {
            var of = action.reminderOn(today());
            if (of != Action.Reminder.NONE) {
                action.remindedOf(of);
                repository.saveAndFlush(action);
                notices.remind(action, of);
            }
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.HERE);
    }
}
