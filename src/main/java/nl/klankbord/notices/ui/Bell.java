package nl.klankbord.notices.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ui.Icons;
import nl.klankbord.base.ui.LiveAnnouncer;
import nl.klankbord.notices.BellRing;
import nl.klankbord.notices.NoticeLinks;
import nl.klankbord.notices.Notices;

/**
 * Leads to what one was told, and shows how much of it is unread. Follows by push, without asking the server: that would
 * keep the session of an idle person alive.
 */
public final class Bell extends Anchor {

    private static final int MOST_SHOWN = 99;

    private final transient Notices notices;
    private final transient BellRing ring;
    private final transient Actor actor;
    private final Span count = new Span();
    private int unread;
    private transient Runnable stopListening = () -> {};

    public Bell(Notices notices, BellRing ring, Actor actor) {
        super(NoticeLinks.ALL, Icons.BELL.create());
        this.notices = notices;
        this.ring = ring;
        this.actor = actor;
        addClassName("notices-bell");
        count.addClassName("notices-bell-count");
        count.getElement().setAttribute("aria-hidden", "true");
        add(count);
        show(notices.unread(actor));
    }

    /** Whoever is at a place has seen what led there. */
    public void moved(String pathWithQuery) {
        notices.seen(actor, pathWithQuery);
    }

    private void show(int now) {
        unread = now;
        count.setText(now > MOST_SHOWN ? MOST_SHOWN + "+" : String.valueOf(now));
        count.setVisible(now > 0);
        getElement().setAttribute("aria-label", getTranslation("notices.bell", now));
    }

    private void follow() {
        var now = notices.unread(actor);
        if (now > unread) {
            LiveAnnouncer.announce(getTranslation("notices.bell", now));
        }
        show(now);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        UI ui = event.getUI();
        stopListening = ring.listen(actor.colleague(), () -> ui.access(this::follow));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopListening.run();
        super.onDetach(event);
    }
}
