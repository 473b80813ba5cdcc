package nl.klankbord.knowledge.ui.document;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import nl.klankbord.access.Budgets;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.Icons;
import nl.klankbord.base.ui.SearchField;
import nl.klankbord.knowledge.KnowledgeId;
import nl.klankbord.knowledge.KnowledgeLinks;
import nl.klankbord.knowledge.Shelf;
import nl.klankbord.knowledge.document.DocumentPage;
import nl.klankbord.knowledge.ui.KnowledgeWords;
import nl.klankbord.knowledge.ui.useful.UsefulPanel;
import nl.klankbord.knowledge.useful.Useful;

/** One document: what it is, its file, and where in it the words stand that are looked for. */
@Route(KnowledgeLinks.DOCUMENTS + "/:" + DocumentView.ID)
@PermitAll
class DocumentView extends HousePage implements BeforeEnterObserver {

    static final String ID = "id";

    private static final String SOUGHT = "zoek";

    private final transient DocumentTools tools;
    private final transient DocumentFacts facts;
    private final transient Shelf shelf;
    private final transient KnowledgeWords words;
    private final transient Useful useful;
    private final SearchField search;
    private final FoundPassages passages = new FoundPassages();
    private transient KnowledgeId id = KnowledgeId.random();

    DocumentView(DocumentTools tools, DocumentFacts facts, Shelf shelf, KnowledgeWords words, Useful useful) {
        this.tools = tools;
        this.facts = facts;
        this.shelf = shelf;
        this.words = words;
        this.useful = useful;
        search = new SearchField(
                getTranslation("knowledge-document.search"),
                getTranslation("knowledge-document.search.placeholder"),
                this::look);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var page = event.getRouteParameters()
                .get(ID)
                .flatMap(KnowledgeId::parse)
                .flatMap(one -> tools.documents().find(one, tools.actors().get()))
                .orElseThrow(NotFoundException::new);
        id = page.card().id();
        show(page);
        var text = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SOUGHT)
                .orElse("")
                .strip();
        var sought = text.length() > SearchField.LONGEST_TEXT ? text.substring(0, SearchField.LONGEST_TEXT) : text;
        search.show(sought);
        if (!sought.isEmpty()) {
            tools.budgets().spend(Budgets.Kind.SEARCH);
        }
        passages.show(
                sought,
                sought.isEmpty()
                        ? List.of()
                        : shelf.places(id, sought, tools.actors().get()),
                words);
    }

    private void look(String text) {
        getUI().ifPresent(ui -> ui.navigate(
                DocumentView.class,
                new RouteParameters(ID, id.toString()),
                text.isBlank() ? QueryParameters.empty() : QueryParameters.simple(Map.of(SOUGHT, text.strip()))));
    }

    private void show(DocumentPage page) {
        title(page.card().title());
        header().subtitle(facts.line(page, getLocale()));
        var download = new Anchor(KnowledgeLinks.toFile(page.card().id()));
        tools.fetches(download);
        download.add(Icons.DOWNLOAD.create());
        download.add(getTranslation("knowledge-document.download"));
        primary(download);
        var main = new Div(facts.about(page, getLocale()));
        main.addClassName("stack");
        if (page.file().reading() == null || facts.hasText(page)) {
            main.add(search, passages);
        }
        main.add(new UsefulPanel(page.card().id(), useful, tools.actors()));
        if (page.mayChange()) {
            main.add(new ChangeDocument(tools, page, () -> getUI().ifPresent(
                            ui -> ui.navigate(page.card().link()))));
        }
        replaceContent(main);
    }
}
