package nl.klankbord.knowledge.ui.article;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalTime;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.TurnsChanged;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.knowledge.KnowledgeId;
import nl.klankbord.knowledge.KnowledgeKind;
import nl.klankbord.knowledge.KnowledgeLinks;
import nl.klankbord.knowledge.article.ArticlePage;
import nl.klankbord.knowledge.article.ArticleStep;
import org.jspecify.annotations.Nullable;

/** Where an article is written and changed. */
@Route(KnowledgeLinks.NEW_ARTICLE)
@RouteAlias(KnowledgeLinks.PLACE + "/:" + ArticleView.ID + "/wijzigen")
@PermitAll
class EditArticleView extends HousePage implements BeforeEnterObserver, ArticleEditor.Host {

    private final transient EditorParts parts;
    private final transient Clock clock;
    private @Nullable ArticlePage page;

    EditArticleView(EditorParts parts, Clock clock) {
        this.parts = parts;
        this.clock = clock;
        addClassName("article");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        page = event.getRouteParameters()
                .get(ArticleView.ID)
                .map(text -> KnowledgeId.parse(text)
                        .flatMap(id -> parts.articles().open(id, parts.actors().get()))
                        .filter(known -> known.may(ArticleStep.CHANGE))
                        .orElseThrow(NotFoundException::new))
                .orElse(null);
        title(
                page == null
                        ? getTranslation("knowledge-article.write")
                        : getTranslation("knowledge-article.change.of", page.title()));
        show();
    }

    private void show() {
        subtitle(getTranslation("knowledge-article.write.text"));
        var editor = new ArticleEditor(page, parts, this);
        var back = new Anchor(page == null ? KnowledgeLinks.PLACE : page.link(), getTranslation("base.cancel"));
        back.addClassNames("button", "article-cancel");
        replaceContent(editor, back);
        primary(new Button(
                getTranslation(page == null ? "knowledge-article.publish" : "knowledge-article.keep"),
                _ -> editor.publish()));
    }

    @Override
    public void kept() {
        subtitle(
                getTranslation("knowledge-article.kept", Dates.time(LocalTime.ofInstant(clock.instant(), Dates.ZONE))));
    }

    @Override
    public void published(KnowledgeId id) {
        TurnsChanged.tell();
        UI.getCurrent().navigate(KnowledgeLinks.to(KnowledgeKind.ARTICLE, id));
        UndoNotice.show(getTranslation(page == null ? "knowledge-article.published" : "knowledge-article.changed"));
    }

    @Override
    public void discarded() {
        show();
    }
}
