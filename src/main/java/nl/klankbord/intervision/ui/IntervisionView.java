package nl.klankbord.intervision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.ListState;
import nl.klankbord.intervision.Circles;
import nl.klankbord.intervision.IntervisionLinks;
import nl.klankbord.intervision.ProgrammeState;
import nl.klankbord.intervision.meeting.Meetings;
import nl.klankbord.intervision.programme.ProgrammeCard;
import nl.klankbord.intervision.programme.Programmes;
import nl.klankbord.intervision.ui.programme.ProgrammePlaces;

/** My circles, the programmes in which one can enrol, and those that one organises. */
@Route(IntervisionLinks.PLACE)
@Menu(title = "intervision-screens.title", order = 5)
@PermitAll
class IntervisionView extends HousePage implements BeforeEnterObserver {

    private final transient Programmes programmes;
    private final transient Circles circles;
    private final transient Meetings meetings;
    private final transient IntervisionWords words;
    private final transient CurrentActor actors;

    IntervisionView(
            Programmes programmes, Circles circles, Meetings meetings, IntervisionWords words, CurrentActor actors) {
        super("intervision-screens.title");
        this.programmes = programmes;
        this.circles = circles;
        this.meetings = meetings;
        this.words = words;
        this.actors = actors;
        addClassName("intervision");
        subtitle(getTranslation("intervision-screens.subtitle"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var actor = actors.get();
        var all = programmes.list(actor);
        var open =
                all.stream().filter(card -> canEnrol(card) && !card.organises()).toList();
        var organised = all.stream().filter(ProgrammeCard::organises).toList();
        var others = all.stream()
                .filter(card -> !open.contains(card) && !card.organises())
                .toList();
        var main = new Div(mine(), programmes("open", open));
        if (programmes.canOrganise(actor) || !organised.isEmpty()) {
            main.add(programmes("organised", organised));
        }
        if (!others.isEmpty()) {
            main.add(programmes("others", others));
        }
        main.addClassName("intervision-parts");
        replaceContent(main);
        button(open).ifPresent(this::primary);
    }

    private static boolean canEnrol(ProgrammeCard card) {
        return card.state() == ProgrammeState.ENROLMENT_OPEN && card.own() == null;
    }

    /** Who organises begins something, others enrol where they can. */
    private Optional<Component> button(List<ProgrammeCard> open) {
        if (programmes.canOrganise(actors.get())) {
            return Optional.of(Part.button(ProgrammePlaces.NEW, getTranslation("intervision-screens.begin")));
        }
        return open.stream()
                .findFirst()
                .map(card -> Part.button(
                        open.size() == 1
                                ? IntervisionLinks.toEnrolment(card.id())
                                : IntervisionLinks.PLACE + "#intervision-open",
                        getTranslation("intervision.step.ENROL")));
    }

    private Part mine() {
        var part = new Part("intervision-screens.mine");
        var own = circles.of(actors.get().colleague());
        if (own.isEmpty()) {
            part.put(ListState.firstUse(
                    getTranslation("intervision-screens.mine.none"),
                    getTranslation("intervision-screens.mine.none.why"),
                    getTranslation("intervision-screens.mine.none.example")));
            return part;
        }
        var rows = rows();
        own.forEach(circle -> rows.add(new CircleItem(circle, meetings.next(circle.id(), actors.get()), words)));
        part.put(rows);
        return part;
    }

    private Part programmes(String name, List<ProgrammeCard> cards) {
        var part = new Part("intervision-screens.programmes." + name);
        part.setId("intervision-" + name);
        if (cards.isEmpty()) {
            part.put(Part.small(getTranslation("intervision-screens.programmes." + name + ".none")));
            return part;
        }
        var rows = rows();
        cards.forEach(card -> rows.add(new ProgrammeItem(card, words)));
        part.put(rows);
        return part;
    }

    private static UnorderedList rows() {
        var rows = new UnorderedList();
        rows.addClassNames("rows", "intervision-list");
        return rows;
    }
}
