package nl.klankbord.intervision.ui.room;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.LiveAnnouncer;
import nl.klankbord.intervision.MeetingId;
import nl.klankbord.intervision.room.Method;
import nl.klankbord.intervision.room.Methods;
import nl.klankbord.intervision.room.Room;
import nl.klankbord.intervision.room.RoomBell;
import nl.klankbord.intervision.room.RoomMove;
import nl.klankbord.intervision.room.RoomOutcome;
import nl.klankbord.intervision.room.Rooms;
import nl.klankbord.people.People;
import org.jspecify.annotations.Nullable;

/**
 * The room of a meeting. It follows by push what others do there; the phase on the page goes along with each button, so that
 * two who press at once take one step.
 */
@Route(RoomLinks.ROOM)
@PermitAll
class RoomView extends HousePage implements BeforeEnterObserver {

    private final transient Rooms rooms;
    private final transient RoomBell bell;
    private final transient Methods methods;
    private final transient People people;
    private final transient CurrentActor actors;
    private final transient RoomExits exits;
    private final Button primary = new Button("", _ -> goOn());
    private final Anchor wallLink = new Anchor();
    private transient @Nullable Actor actor;
    private @Nullable MeetingId meeting;
    private transient @Nullable Room shown;
    private @Nullable RoomClock clock;
    private @Nullable RoomStage stage;
    private @Nullable WallStage wall;
    private boolean large;
    private transient Runnable stopListening = () -> {};

    RoomView(Rooms rooms, RoomBell bell, Methods methods, People people, CurrentActor actors, RoomExits exits) {
        this.rooms = rooms;
        this.bell = bell;
        this.methods = methods;
        this.people = people;
        this.actors = actors;
        this.exits = exits;
        addClassName("room");
        wallLink.setText(getTranslation("intervision-room.wall.open"));
        wallLink.addClassNames("button", "room-wall-open");
        header().secondary(wallLink);
        primary(primary);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var who = actors.get();
        var room = event.getRouteParameters()
                .get(RoomLinks.ID)
                .flatMap(MeetingId::parse)
                .flatMap(id -> rooms.of(id, who))
                .orElseThrow(NotFoundException::new);
        actor = who;
        large = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(RoomLinks.SCREEN)
                .filter(RoomLinks.LARGE::equals)
                .isPresent();
        meeting = room.meeting();
        shown = null;
        wallLink.setHref(RoomLinks.toWall(room.meeting()));
        show(room);
        if (isAttached()) {
            listen(event.getUI());
        }
    }

    private void listen(UI ui) {
        stopListening.run();
        stopListening = bell.listen(Objects.requireNonNull(meeting), () -> ui.access(this::follow));
        rooms.here(Objects.requireNonNull(meeting), Objects.requireNonNull(actor));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        listen(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopListening.run();
        if (meeting != null && actor != null) {
            rooms.left(meeting, actor);
        }
        super.onDetach(event);
    }

    /** Something changed; what shows already is left as it is. */
    private void follow() {
        if (meeting != null && actor != null) {
            rooms.of(meeting, actor).filter(now -> !isShown(now)).ifPresent(this::show);
        }
    }

    private boolean isShown(Room now) {
        return shown != null
                && shown.change() == now.change()
                && shown.leadAway() == now.leadAway()
                && shown.mayTakeOver() == now.mayTakeOver()
                && shown.party().equals(now.party());
    }

    private void ask() {
        if (meeting != null && actor != null) {
            rooms.of(meeting, actor).ifPresent(this::show);
        }
    }

    private void speak() {
        if (meeting != null && actor != null) {
            rooms.here(meeting, actor);
        }
    }

    private void show(Room room) {
        var before = shown;
        shown = room;
        methods.find(room.method(), getLocale())
                .ifPresentOrElse(method -> show(room, method, before), () -> choose(room));
    }

    private void show(Room room, Method method, @Nullable Room before) {
        title(method.name());
        subtitle(method.line());
        primary.setText(getTranslation("intervision-room.primary." + RoomStep.of(room)));
        primary.setVisible(!large && RoomStep.of(room) != RoomStep.NONE);
        wallLink.setVisible(!large);
        if (clock == null
                || before == null
                || !before.method().equals(room.method())
                || before.begun() != room.begun()) {
            build(room, method);
        }
        var names = RoomNames.of(room, people);
        if (stage != null) {
            stage.show(room, method, names);
        }
        if (wall != null) {
            wall.show(room, method, names);
        }
        if (before != null && before.method().equals(room.method()) && before.phase() != room.phase()) {
            LiveAnnouncer.announce(RoomWords.announcement(this, room, method));
        }
    }

    private void build(Room room, Method method) {
        var made = new RoomClock(this::ask, this::speak);
        clock = made;
        stage = null;
        wall = null;
        if (large) {
            var wide = new WallStage(made, room);
            wall = wide;
            replaceContent(wide);
        } else {
            var table = new RoomStage(made, this::press);
            stage = table;
            replaceContent(
                    table,
                    new RoomFoot(room, method, exits.cases(room, Objects.requireNonNull(actor)), () -> choose(room)));
        }
    }

    /** Before it begins: by which method? */
    private void choose(Room room) {
        clock = null;
        title(getTranslation("intervision-room.title"));
        subtitle(getTranslation(room.mayLead() ? "intervision-room.choose" : "intervision-room.choose.wait"));
        primary.setVisible(room.mayTakeOver());
        primary.setText(getTranslation("intervision-room.primary." + RoomStep.TAKE_OVER));
        wallLink.setVisible(false);
        replaceContent(new MethodCards(
                methods.all(getLocale()), method -> new MethodChoice(method, room.mayLead(), this::press)));
    }

    private void goOn() {
        var room = shown;
        if (room == null) {
            return;
        }
        switch (room.method().isEmpty() ? RoomStep.TAKE_OVER : RoomStep.of(room)) {
            case START -> {
                exits.begin(room, Objects.requireNonNull(actor));
                press(new RoomMove.Start());
            }
            case NEXT -> press(new RoomMove.Next());
            case TAKE_OVER -> press(new RoomMove.TakeOver());
            case FINISH -> exits.finish(room, Objects.requireNonNull(actor));
            case NONE -> {}
        }
    }

    private void press(RoomMove move) {
        var room = shown;
        if (room == null || actor == null) {
            return;
        }
        switch (rooms.take(room.meeting(), move, room.phase(), actor)) {
            case RoomOutcome.Done done -> show(done.room());
            case RoomOutcome.NotYours other -> {
                show(other.room());
                LiveAnnouncer.announce(getTranslation("intervision-room.not-yours"));
            }
            case RoomOutcome.Missing _ -> throw new NotFoundException();
        }
    }
}
