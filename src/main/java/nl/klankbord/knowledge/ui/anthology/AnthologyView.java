package nl.klankbord.knowledge.ui.anthology;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.ListState;
import nl.klankbord.base.ui.LiveAnnouncer;
import nl.klankbord.knowledge.KnowledgeId;
import nl.klankbord.knowledge.KnowledgeLinks;
import nl.klankbord.knowledge.anthology.Anthologies;
import nl.klankbord.knowledge.anthology.Anthology;
import nl.klankbord.partners.Partners;

/** Where an anthology is put together and looked at as it will be printed. What is chosen stands in the address. */
@Route(KnowledgeLinks.ANTHOLOGY)
@PermitAll
class AnthologyView extends HousePage implements BeforeEnterObserver, AnthologyItem.Listener {

    private final transient Anthologies anthologies;
    private final transient Partners partners;
    private final transient CurrentActor actors;
    private final transient Dates dates;
    private transient AnthologyState state;
    private transient Anthology shown = new Anthology(List.of(), List.of(), List.of());

    AnthologyView(Anthologies anthologies, Partners partners, CurrentActor actors, Dates dates) {
        super("knowledge-success.anthology.page");
        this.anthologies = anthologies;
        this.partners = partners;
        this.actors = actors;
        this.dates = dates;
        this.state = AnthologyState.from(QueryParameters.empty(), dates.today());
        subtitle(getTranslation("knowledge-success.anthology.intro"));
        addClassName("knowledge-anthology");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = AnthologyState.from(event.getLocation().getQueryParameters(), dates.today());
        shown = anthologies.of(state.choice(), actors.get());
        var period = new PeriodForm(
                YearMonth.from(dates.today()),
                partners.all(),
                state.choice(),
                choice -> ask(new AnthologyState(choice)));
        period.addClassName("no-print");
        if (shown.candidates().isEmpty()) {
            replaceContent(period, nothing());
            return;
        }
        replaceContent(period, state());
        list();
        LiveAnnouncer.announce(getTranslation(
                "knowledge-success.anthology.count", shown.items().size()));
    }

    private void ask(AnthologyState asked) {
        getUI().ifPresent(ui -> ui.navigate(AnthologyView.class, asked.parameters()));
    }

    private static Component nothing() {
        var link = new Anchor(KnowledgeLinks.NEW_SUCCESS);
        var state = new Div();
        link.setText(state.getTranslation("knowledge-success.new"));
        link.addClassName("button");
        return ListState.firstUse(
                state.getTranslation("knowledge-success.anthology.empty"),
                state.getTranslation("knowledge-success.anthology.empty.why"),
                "",
                link);
    }

    /** The file, or why there is none yet. */
    private Component state() {
        var row = new Div();
        row.addClassNames("row", "no-print");
        if (shown.isPrintable()) {
            var paper = new Anchor(
                    AnthologyDownload.PATH + "?" + state.parameters().getQueryString(),
                    getTranslation("knowledge-success.anthology.download"));
            paper.setRouterIgnore(true);
            paper.getElement().setAttribute("download", true);
            paper.addClassName("button");
            row.add(paper);
        } else {
            var why = new Paragraph(getTranslation(
                    shown.items().isEmpty()
                            ? "knowledge-success.anthology.none"
                            : "knowledge-success.anthology.not-yet"));
            why.addClassNames("note", "note-attention");
            row.add(why);
        }
        return row;
    }

    private void list() {
        content(new H2(getTranslation(
                "knowledge-success.anthology.count", shown.items().size())));
        var list = new OrderedList();
        list.addClassNames("stack", "knowledge-anthology-list");
        for (var at = 0; at < shown.items().size(); at++) {
            list.add(new AnthologyItem(
                    shown.items().get(at), at == 0, at == shown.items().size() - 1, this));
        }
        content(list);
        var left = shown.candidates().stream()
                .filter(one ->
                        shown.items().stream().noneMatch(item -> item.id().equals(one.id())))
                .toList();
        if (!left.isEmpty()) {
            var out = new Div(new H2(getTranslation("knowledge-success.anthology.left-out")));
            out.addClassNames("stack", "no-print");
            left.forEach(one -> out.add(new Button(
                    getTranslation(
                            "knowledge-success.anthology.put-in",
                            one.title(),
                            getTranslation("knowledge.kind." + one.kind())),
                    _ -> putIn(one))));
            content(out);
        }
    }

    private List<KnowledgeId> now() {
        return shown.items().stream().map(Anthology.Item::id).toList();
    }

    private void putIn(Anthology.Item item) {
        var ids = new ArrayList<>(now());
        ids.add(item.id());
        ask(state.picked(ids));
    }

    @Override
    public void move(Anthology.Item item, int by) {
        ask(state.moved(now(), item.id(), by));
    }

    @Override
    public void leaveOut(Anthology.Item item) {
        ask(state.picked(now().stream().filter(id -> !id.equals(item.id())).toList()));
    }
}
