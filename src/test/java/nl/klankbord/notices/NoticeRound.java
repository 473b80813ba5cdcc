package nl.klankbord.notices;

import nl.klankbord.access.CurrentActor;
import org.springframework.context.ApplicationContext;

/** Writes the mails about notices, for the tests of modules that care what stands in them. */
public final class NoticeRound {

    private NoticeRound() {}

    /** All that is due by now. */
    public static void write(ApplicationContext context) {
        var store = context.getBean(NoticeStore.class);
        var mails = context.getBean(NoticeMails.class);
        var now = context.getBean(java.time.Clock.class).instant();
        context.getBean(CurrentActor.class)
                .asPortal(() -> store.dueRecipients(now, Integer.MAX_VALUE).forEach(mails::write));
    }
}
