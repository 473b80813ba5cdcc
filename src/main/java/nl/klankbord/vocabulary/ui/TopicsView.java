package nl.klankbord.vocabulary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.klankbord.access.Role;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.vocabulary.Moderation;
import nl.klankbord.vocabulary.Topic;
import nl.klankbord.vocabulary.TopicStatus;
import nl.klankbord.vocabulary.Vocabulary;
import nl.klankbord.vocabulary.VocabularyExports;
import nl.klankbord.vocabulary.VocabularyFormat;
import nl.klankbord.vocabulary.VocabularyLinks;

/** The shared language, to administer. */
@Route(TopicsView.ROUTE)
@Menu(title = "vocabulary.admin.menu", order = 81)
@RolesAllowed(Role.Names.NETWORK_ADMIN)
class TopicsView extends HousePage implements BeforeEnterObserver {

    static final String ROUTE = VocabularyLinks.ALL;

    private final transient Vocabulary vocabulary;
    private final transient Moderation moderation;
    private final transient VocabularyExports exports;
    private final Nav statuses = new Nav();
    private final TopicList list;
    private transient TopicListState state = new TopicListState("", null, 1);

    TopicsView(Vocabulary vocabulary, Moderation moderation, VocabularyExports exports) {
        super("vocabulary.admin.title");
        this.vocabulary = vocabulary;
        this.moderation = moderation;
        this.exports = exports;
        list = new TopicList(vocabulary, ROUTE, this::actions);
        statuses.addClassName("vocabulary-statuses");
        statuses.getElement().setAttribute("aria-label", getTranslation("vocabulary.status.filter"));
        subtitle(getTranslation("vocabulary.subtitle"));
        var take = new Anchor(ROUTE + "/import", getTranslation("vocabulary.import.go"));
        take.addClassName("button");
        header().secondary(take);
        var misses = new Anchor(VocabularyLinks.MISSES, getTranslation("vocabulary.misses.go"));
        misses.addClassName("button");
        header().secondary(misses);
        primary(new Anchor(ROUTE + "/nieuw", getTranslation("vocabulary.add")));
        content(statuses, list, downloads());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = TopicListState.of(event.getLocation().getQueryParameters());
        show();
    }

    private void show() {
        statuses.removeAll();
        Stream.concat(
                        Stream.of(Optional.<TopicStatus>empty()),
                        Arrays.stream(TopicStatus.values()).map(Optional::of))
                .forEach(status -> statuses.add(status(status)));
        list.show(state);
    }

    private Anchor status(Optional<TopicStatus> status) {
        var number = vocabulary.list().stream()
                .filter(topic -> status.isEmpty() || topic.status() == status.get())
                .count();
        var count = new Span(String.valueOf(number));
        count.addClassName("count");
        var to = state.withStatus(status.orElse(null)).query().getQueryString();
        var link = new Anchor(
                to.isEmpty() ? ROUTE : ROUTE + "?" + to,
                new Span(getTranslation(
                        "vocabulary.status." + status.map(Enum::name).orElse("ALL"))),
                count);
        if (Objects.equals(status.orElse(null), state.status())) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    /** A word that a colleague brought is taken up as it is, or as a word of another topic. */
    private List<Component> actions(Topic topic) {
        if (topic.status() != TopicStatus.CANDIDATE) {
            return List.of();
        }
        var accept = new Button(getTranslation("vocabulary.accept"), _ -> {
            moderation.accept(topic.id());
            show();
            UndoNotice.show(getTranslation("vocabulary.accepted", topic.nl()), () -> {
                moderation.reconsider(topic.id());
                show();
            });
        });
        accept.setAriaLabel(getTranslation("vocabulary.accept.named", topic.nl()));
        var merge = new Anchor(VocabularyLinks.toMerge(topic.id()), getTranslation("vocabulary.merge.go"));
        merge.addClassName("button");
        merge.getElement().setAttribute("aria-label", getTranslation("vocabulary.merge.named", topic.nl()));
        return List.of(accept, merge);
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
