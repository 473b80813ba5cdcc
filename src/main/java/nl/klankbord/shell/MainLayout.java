package nl.klankbord.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ui.ComponentTexts;
import nl.klankbord.base.ui.Icons;
import nl.klankbord.base.ui.PartnerBadge;
import nl.klankbord.base.ui.TurnsChanged;
import nl.klankbord.knowledge.ui.SuggestedKnowledge;
import nl.klankbord.notices.BellRing;
import nl.klankbord.notices.Notices;
import nl.klankbord.notices.ui.Bell;
import nl.klankbord.opinion.ui.SuggestedOpinions;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.People;
import nl.klankbord.people.PeopleLinks;
import nl.klankbord.people.ui.SuggestedColleagues;
import nl.klankbord.training.ui.SuggestedTrainings;
import nl.klankbord.turns.Turns;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page: places at the side, search and account above, and on a phone the main places within
 * reach of the thumb. Open to all, since the pages about the portal itself are; who is not signed in sees no places.
 */
@Layout
@AnonymousAllowed
class MainLayout extends AppLayout implements AfterNavigationObserver {

    static final String CONTENT = "inhoud";

    private final transient People people;
    private final transient Turns turns;
    private final Optional<Actor> actor;
    private final Places places;
    private final Main main = new Main();
    private final SearchBox search;
    private final PlacesBar bar;
    private final Optional<Bell> bell;

    MainLayout(
            CurrentActor currentActor,
            Partners partners,
            People people,
            Languages languages,
            DemoMode demo,
            SuggestedColleagues colleagues,
            SuggestedOpinions opinions,
            SuggestedTrainings trainings,
            SuggestedKnowledge knowledge,
            Notices notices,
            BellRing ring,
            Turns turns) {
        this.people = people;
        this.turns = turns;
        search = new SearchBox(colleagues, opinions, trainings, knowledge);
        actor = currentActor.find();
        places = new Places(actor);
        bar = new PlacesBar(places);
        bell = actor.map(who -> new Bell(notices, ring, who));
        addClassName("shell");
        ComponentTexts.apply(this);
        setPrimarySection(Section.DRAWER);
        main.setId(CONTENT);
        main.addClassName("shell-main");
        main.getElement().setAttribute("tabindex", "-1");
        var partner = actor.flatMap(who -> partners.find(who.partner()));
        drawer(partner);
        navbar(partner, languages, demo);
        setContent(new Div(main, bar));
        actor.ifPresent(_ -> shortcuts(languages));
    }

    private void drawer(Optional<PartnerCard> partner) {
        var scroller = new Scroller(places.sideNav());
        scroller.addClassName("shell-places");
        addToDrawer(brand(), scroller);
        var foot = new Div();
        foot.addClassName("shell-foot");
        partner.ifPresent(look -> {
            var network = new Span(getTranslation("shell.in-network"));
            network.addClassName("muted");
            foot.add(new Div(new PartnerBadge(look.mark(), look.name(), look.accent()), network));
        });
        foot.add(
                new Anchor(PrivacyView.ROUTE, getTranslation("shell.privacy.menu")),
                new Anchor(AccessibilityView.ROUTE, getTranslation("shell.accessibility.menu")));
        addToDrawer(foot);
    }

    private void navbar(Optional<PartnerCard> partner, Languages languages, DemoMode demo) {
        var skip = new Anchor("#" + CONTENT, getTranslation("shell.skip"));
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        var toggle = new DrawerToggle();
        toggle.setIcon(Icons.MENU.create());
        toggle.setAriaLabel(getTranslation("shell.menu.open"));
        var place = new Div(new Span(getTranslation("shell.brand")));
        place.addClassName("shell-place");
        partner.ifPresent(look -> place.add(new Span(look.name())));
        var end = new Div();
        end.addClassName("shell-end");
        if (demo.on()) {
            var whole = new Span(getTranslation("shell.demo"));
            whole.addClassName("shell-demo-whole");
            var brief = new Span(getTranslation("shell.demo.short"));
            brief.addClassName("shell-demo-brief");
            var sign = new Span(whole, brief);
            sign.addClassNames("shell-demo", "badge", "badge-attention");
            end.add(sign);
        }
        bell.ifPresent(end::add);
        actor.ifPresentOrElse(
                who -> end.add(new AccountMenu(who, photo(who), partner, languages)),
                () -> end.add(new Anchor("aanmelden", getTranslation("shell.sign-in"))));
        search.setVisible(actor.isPresent());
        addToNavbar(skip, toggle, place, search, end);
    }

    private @Nullable String photo(Actor who) {
        return people.card(who.colleague()).map(PeopleLinks::toPhoto).orElse(null);
    }

    private Anchor brand() {
        var brand = new Anchor("", Icons.LOGO.create(), new Span(getTranslation("shell.brand")));
        brand.addClassName("shell-brand");
        return brand;
    }

    private void shortcuts(Languages languages) {
        getElement().setAttribute("data-shortcuts", languages.shortcuts() ? "on" : "off");
        getElement().addEventListener("shortcuts-wanted", _ -> new ShortcutsDialog().open());
        UI.getCurrent().getPage().addJavaScript("scripts/shortcuts.js");
    }

    private void count() {
        actor.ifPresent(who -> places.count(turns.waitingAt(who)));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var hearing = TurnsChanged.hear(event.getUI(), this::count);
        addDetachListener(left -> {
            hearing.remove();
            left.unregisterListener();
        });
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.removeAll();
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        count();
        bell.ifPresent(own -> own.moved(event.getLocation().getPathWithQueryParameters()));
        var path = event.getLocation().getPath();
        bar.mark(path);
        search.moved(path);
    }
}
