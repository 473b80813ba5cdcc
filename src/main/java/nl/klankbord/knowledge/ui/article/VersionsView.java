package nl.klankbord.knowledge.ui.article;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.knowledge.KnowledgeId;
import nl.klankbord.knowledge.KnowledgeLinks;
import nl.klankbord.knowledge.article.ArticleHistory;
import nl.klankbord.knowledge.article.ArticleHistory.Version;
import nl.klankbord.knowledge.article.ArticleOutcome;
import nl.klankbord.knowledge.article.ArticleStep;
import nl.klankbord.knowledge.article.TextChange;

/** The versions of an article, what changed between two of them, and the way back to an earlier one. */
@Route(KnowledgeLinks.PLACE + "/:" + ArticleView.ID + "/versies")
@PermitAll
class VersionsView extends HousePage implements BeforeEnterObserver {

    private final transient ArticleTools tools;

    VersionsView(ArticleTools tools) {
        this.tools = tools;
        addClassName("article");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var history = event.getRouteParameters()
                .get(ArticleView.ID)
                .flatMap(KnowledgeId::parse)
                .flatMap(id -> tools.articles().history(id, tools.actors().get()))
                .orElseThrow(NotFoundException::new);
        show(history, VersionsState.from(event.getLocation().getQueryParameters()));
    }

    private void show(ArticleHistory history, VersionsState state) {
        title(getTranslation("knowledge-article.versions.of", history.page().title()));
        header().subtitle(new Anchor(history.page().link(), getTranslation("knowledge-article.versions.back")));
        var newest = history.versions().getFirst();
        var shown = history.version(state.version()).orElse(newest);
        var list = new OrderedList();
        list.addClassNames("card", "rows", "article-versions");
        history.versions().forEach(version -> list.add(item(history, version, shown)));
        var columns = new Div(compared(history, shown, state), list);
        columns.addClassName("article-columns");
        replaceContent(columns);
    }

    private ListItem item(ArticleHistory history, Version version, Version shown) {
        var state = new VersionsState(version.number(), 0);
        var link = new Anchor(
                new Location(KnowledgeLinks.toVersions(history.page().id()), state.parameters())
                        .getPathWithQueryParameters(),
                getTranslation("knowledge-article.version", version.number()));
        if (version.number() == shown.number()) {
            link.getElement().setAttribute("aria-current", "true");
        }
        var who = version.by() == null
                ? getTranslation("knowledge-article.version.portal")
                : version.by().name();
        var when = new Span(getTranslation(
                "knowledge-article.version.line", who, tools.dates().moment(version.at(), getLocale())));
        when.addClassNames("muted", "small");
        var item = new ListItem(link, when);
        if (version.restoredFrom() != null) {
            var from = new Span(getTranslation("knowledge-article.version.restored", version.restoredFrom()));
            from.addClassNames("muted", "small");
            item.add(from);
        }
        return item;
    }

    private Section compared(ArticleHistory history, Version shown, VersionsState state) {
        var before = history.version(state.against() == 0 ? shown.number() - 1 : state.against());
        var section = new Section();
        section.addClassNames("article-main", "stack");
        if (before.isEmpty()) {
            section.add(
                    new H2(getTranslation("knowledge-article.version", shown.number())),
                    new Paragraph(getTranslation("knowledge-article.version.first")),
                    new ArticleText(shown.body()));
        } else {
            section.add(
                    new H2(getTranslation(
                            "knowledge-article.compared", before.get().number(), shown.number())),
                    new ChangeText(TextChange.between(before.get().text(), shown.text())));
        }
        if (shown.number() != history.page().edition() && history.page().may(ArticleStep.CHANGE)) {
            section.add(new Button(
                    getTranslation("knowledge-article.restore", shown.number()), _ -> restore(history, shown)));
        }
        return section;
    }

    private void restore(ArticleHistory history, Version version) {
        var id = history.page().id();
        var outcome = tools.articles()
                .restore(
                        id,
                        version.number(),
                        history.page().edition(),
                        tools.actors().get());
        tools.articles().history(id, tools.actors().get()).ifPresent(now -> show(now, new VersionsState(0, 0)));
        if (outcome instanceof ArticleOutcome.Done) {
            UI.getCurrent().getPage().getHistory().replaceState(null, KnowledgeLinks.toVersions(id));
            UndoNotice.show(getTranslation("knowledge-article.restored", version.number()));
        } else {
            var why = new Paragraph(getTranslation("knowledge-article.restore.stale"));
            why.addClassNames("note", "note-danger");
            why.getElement().setAttribute("role", "alert");
            content(why);
        }
    }
}
