package nl.klankbord.actions;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.klankbord.actions.Action.Reminder;
import nl.klankbord.actions.ActionMoved.What;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.notices.NewNotice;
import nl.klankbord.notices.NoticeKind;
import nl.klankbord.notices.NoticeKindSource;
import nl.klankbord.notices.Notices;
import nl.klankbord.notices.Pace;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people that there is something for them to do, and what became of what they gave; never what it is. */
@Component
class ActionNotices implements NoticeKindSource {

    private static final NoticeKind GIVEN = new NoticeKind("action-given", "actions.kind.given", Pace.DIRECT);
    private static final NoticeKind REMINDER = new NoticeKind("action-reminder", "actions.kind.reminder", Pace.DIRECT);
    private static final NoticeKind MOVED = new NoticeKind("action-moved", "actions.kind.moved", Pace.DAILY);

    private final ActionRepository repository;
    private final Notices notices;

    ActionNotices(ActionRepository repository, Notices notices) {
        this.repository = repository;
        this.notices = notices;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(GIVEN, REMINDER, MOVED);
    }

    @EventListener
    void on(ActionMoved moved) {
        repository.findById(moved.id().value()).ifPresent(action -> {
            var fresh = moved.what() == What.ADDED || moved.what() == What.HANDED_OVER;
            Stream.of(action.doer(), action.giver())
                    .filter(Objects::nonNull)
                    .filter(who -> !who.equals(moved.by()))
                    .distinct()
                    .forEach(who -> {
                        var does = who.equals(action.doer());
                        if (fresh && does) {
                            tell(action, who, GIVEN, "given", "actions.notice.given");
                        } else if (moved.what() != What.ADDED && isTold(moved, does)) {
                            tell(action, who, MOVED, moved.what().name(), "actions.notice." + moved.what());
                        }
                    });
            tellFormer(action, moved);
        });
    }

    /** Who gave it hears what becomes of it, but not of the words that change; of those hears who does it. */
    private static boolean isTold(ActionMoved moved, boolean does) {
        return does || moved.what() != What.CHANGED && moved.what() != What.CAME_BACK;
    }

    /** Whoever did it until somebody else took it from them. */
    private void tellFormer(Action action, ActionMoved moved) {
        var before = moved.before();
        if (moved.what() == What.HANDED_OVER && before != null && !before.equals(moved.by()) && !action.isOf(before)) {
            tell(action, before, MOVED, "taken", "actions.notice.taken");
        }
    }

    /** Once for each turn of an action. */
    void remind(Action action, Reminder of) {
        if (action.doer() instanceof ColleagueId doer) {
            tell(action, doer, REMINDER, of.name(), "actions.notice.remind." + of);
        }
    }

    private void tell(Action action, @Nullable ColleagueId who, NoticeKind kind, String about, String textKey) {
        if (who != null) {
            notices.tell(NewNotice.of(
                            kind,
                            who,
                            "action|" + action.id() + "|" + action.changes() + "|" + about,
                            textKey,
                            ActionLinks.to(action.id()))
                    .with(action.due())
                    .inThread("action|" + action.id()));
        }
    }
}
