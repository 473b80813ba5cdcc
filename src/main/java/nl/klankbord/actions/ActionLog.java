package nl.klankbord.actions;

import nl.klankbord.access.Actor;
import nl.klankbord.actions.ActionMoved.What;
import nl.klankbord.audit.Audit;
import nl.klankbord.audit.SecurityEvent;
import nl.klankbord.audit.SecurityEvent.Result;
import nl.klankbord.base.ColleagueId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Notes what was done with an action, and tells who listens; ids only. */
@Component
class ActionLog {

    private final Audit audit;
    private final ApplicationEventPublisher events;

    ActionLog(Audit audit, ApplicationEventPublisher events) {
        this.audit = audit;
        this.events = events;
    }

    /**
     * @param before who did it until now; null for nobody
     * @param actor null for the portal itself
     */
    void told(Action action, What what, @Nullable ColleagueId before, @Nullable Actor actor) {
        audit.record(new SecurityEvent(
                what == What.ADDED ? SecurityEvent.Action.ACTION_ADDED : SecurityEvent.Action.ACTION_CHANGED,
                Result.DONE,
                actor == null ? null : actor.account().value(),
                actor == null ? null : actor.partner().value(),
                action.id().toString()));
        events.publishEvent(
                new ActionMoved(action.id(), what, action.doer(), before, actor == null ? null : actor.colleague()));
    }
}
