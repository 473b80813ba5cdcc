package nl.klankbord.vocabulary.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.klankbord.access.Role;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.vocabulary.Vocabulary;
import nl.klankbord.vocabulary.VocabularyExports;
import nl.klankbord.vocabulary.VocabularyFormat;

/** The shared language, to administer. */
@Route(TopicsView.ROUTE)
@Menu(title = "vocabulary.admin.menu", order = 81)
@RolesAllowed(Role.Names.NETWORK_ADMIN)
class TopicsView extends HousePage implements BeforeEnterObserver {

    static final String ROUTE = "beheer/woordenlijst";

    private final transient VocabularyExports exports;
    private final TopicList list;

    TopicsView(Vocabulary vocabulary, VocabularyExports exports) {
        super("vocabulary.admin.title");
        this.exports = exports;
        list = new TopicList(vocabulary, ROUTE);
        subtitle(getTranslation("vocabulary.subtitle"));
        var take = new Anchor(ROUTE + "/import", getTranslation("vocabulary.import.go"));
        take.addClassName("button");
        header().secondary(take);
        primary(new Anchor(ROUTE + "/nieuw", getTranslation("vocabulary.add")));
        content(list, downloads());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.show(TopicListState.of(event.getLocation().getQueryParameters()));
    }

    private Section downloads() {
        var links = new Div();
        links.addClassName("row");
        List.of(VocabularyFormat.SKOS_TURTLE, VocabularyFormat.SOLR, VocabularyFormat.CSV)
                .forEach(format -> links.add(download(format)));
        var section = new Section(new H2(getTranslation("vocabulary.export")), links);
        section.addClassNames("stack", "vocabulary-downloads");
        return section;
    }

    private Anchor download(VocabularyFormat format) {
        var name = getTranslation("vocabulary.export.file") + "." + format.extension();
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var bytes = exports.write(format).getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), name, format.mediaType(), bytes.length);
                }),
                getTranslation("vocabulary.format." + format));
        link.addClassName("button");
        link.setRouterIgnore(true);
        return link;
    }
}
