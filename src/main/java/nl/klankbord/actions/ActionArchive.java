package nl.klankbord.actions;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import nl.klankbord.access.Role;
import nl.klankbord.base.WorkingDays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over actions that were kept before; nobody is told of them. */
@Service
@RolesAllowed(Role.Names.NETWORK_ADMIN)
public class ActionArchive {

    private final ActionRepository repository;
    private final ActionTexts texts;

    ActionArchive(ActionRepository repository, ActionTexts texts) {
        this.repository = repository;
        this.texts = texts;
    }

    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return repository.total() == 0;
    }

    /** All or none. */
    @Transactional
    public void register(List<PastAction> actions) {
        actions.forEach(this::register);
    }

    private void register(PastAction past) {
        var action = new Action(
                past.origin(),
                past.giver(),
                new Action.Doer(past.doer(), past.partner()),
                past.due(),
                past.addedAt(),
                LocalDate.ofInstant(past.addedAt(), WorkingDays.HERE));
        var settledAt = past.settledAt();
        if (settledAt != null && past.state() == ActionState.DONE) {
            action.done(settledAt);
        } else if (settledAt != null && past.state() == ActionState.DROPPED) {
            action.drop(settledAt);
        } else if (past.due().isBefore(LocalDate.ofInstant(past.addedAt(), WorkingDays.HERE))) {
            throw new IllegalArgumentException("Was late when it was added");
        }
        repository.saveAndFlush(action);
        texts.write(action.id(), new ActionTexts.Words(past.what(), past.note()));
    }
}
