package nl.klankbord.knowledge.ui.article;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.PartnerBadge;
import nl.klankbord.base.ui.StatusBadge;
import nl.klankbord.base.ui.TurnsChanged;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.knowledge.KnowledgeActions;
import nl.klankbord.knowledge.KnowledgeId;
import nl.klankbord.knowledge.KnowledgeKind;
import nl.klankbord.knowledge.KnowledgeLinks;
import nl.klankbord.knowledge.article.ArticlePage;
import nl.klankbord.knowledge.article.ArticleState;
import nl.klankbord.knowledge.article.ArticleStep;
import nl.klankbord.knowledge.article.ReviewState;
import nl.klankbord.knowledge.ui.useful.UsefulPanel;
import nl.klankbord.knowledge.useful.Useful;
import nl.klankbord.notices.Notices;

/** An article or a lesson, to read. */
@Route(KnowledgeLinks.PLACE + "/:" + ArticleView.ID)
@PermitAll
class ArticleView extends HousePage implements BeforeEnterObserver {

    static final String ID = "id";

    private final transient ArticleTools tools;
    private final transient Useful useful;
    private final transient Notices notices;
    private final transient CurrentActor actors;

    ArticleView(ArticleTools tools, Useful useful, Notices notices) {
        this.tools = tools;
        this.useful = useful;
        this.notices = notices;
        this.actors = tools.actors();
        addClassName("article");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var page = event.getRouteParameters()
                .get(ID)
                .flatMap(KnowledgeId::parse)
                .flatMap(id -> tools.articles().open(id, actors.get()))
                .orElseThrow(NotFoundException::new);
        notices.seen(actors.get(), page.link());
        show(page);
    }

    private void again(KnowledgeId id) {
        tools.articles().open(id, actors.get()).ifPresent(this::show);
    }

    private void show(ArticlePage page) {
        title(page.title());
        badges(page);
        var text = new ArticleText(page.body());
        var main = new Div();
        main.addClassName("article-main");
        banner(page, main);
        if (!page.summary().isEmpty() && page.kind() == KnowledgeKind.ARTICLE) {
            var summary = new Paragraph(page.summary());
            summary.addClassName("article-summary");
            main.add(summary);
        }
        main.add(text);
        if (page.state() == ArticleState.PUBLISHED) {
            main.add(new UsefulPanel(page.id(), useful, actors), actions(page));
        }
        var side = new Div(
                new ArticleContents(text.parts(), page.link()),
                new AboutArticle(page, tools),
                new ArticleKeeping(page, tools, () -> again(page.id())));
        side.addClassNames("article-side");
        var columns = new Div(main, side);
        columns.addClassName("article-columns");
        replaceContent(columns);
        action(page);
    }

    private Section actions(ArticlePage page) {
        var heading = new H2(getTranslation("actions.heading"));
        heading.setId("article-actions");
        var actions = new Section(heading, tools.actions().list(KnowledgeActions.of(page.id())));
        actions.getElement().setAttribute("aria-labelledby", "article-actions");
        return actions;
    }

    private void badges(ArticlePage page) {
        var row = new Div();
        row.addClassName("row");
        if (page.kind() == KnowledgeKind.LESSON) {
            row.add(new StatusBadge(getTranslation("knowledge-article.lesson"), StatusBadge.Tone.ACCENT));
        }
        var partner = page.partner();
        if (partner != null) {
            row.add(new PartnerBadge(partner.mark(), partner.name(), partner.accent()));
        }
        row.add(new Span(
                getTranslation("knowledge-article.checked.on", tools.dates().relative(page.checkedAt(), getLocale()))));
        header().subtitle(row);
    }

    private void banner(ArticlePage page, Div main) {
        if (page.state() == ArticleState.ARCHIVED) {
            main.add(note("note-attention", getTranslation("knowledge-article.banner.archived")));
        } else if (page.review() == ReviewState.OVERDUE) {
            main.add(note(
                    "note-attention",
                    getTranslation("knowledge-article.banner.overdue", Dates.full(page.reviewOn(), getLocale()))));
        } else if (page.review() == ReviewState.SOON && page.may(ArticleStep.CONFIRM)) {
            main.add(note(
                    "note", getTranslation("knowledge-article.banner.soon", Dates.full(page.reviewOn(), getLocale()))));
        }
    }

    private static Paragraph note(String tone, String text) {
        var note = new Paragraph(text);
        note.addClassNames("note", tone);
        return note;
    }

    /** One button is the first: that it is right still, where that is asked; else to change it. */
    private void action(ArticlePage page) {
        header().removeActions();
        var change =
                new Anchor(KnowledgeLinks.toChange(page.kind(), page.id()), getTranslation("knowledge-article.change"));
        if (page.may(ArticleStep.RETURN)) {
            primary(new Button(getTranslation("knowledge-article.put-back"), _ -> {
                tools.articles().putBack(page.id(), actors.get());
                again(page.id());
            }));
        } else if (page.may(ArticleStep.CONFIRM) && page.review() != ReviewState.FRESH) {
            primary(new Button(getTranslation("knowledge-article.confirm"), _ -> confirm(page)));
            change.addClassName("button");
            header().secondary(change);
        } else if (page.may(ArticleStep.CHANGE)) {
            primary(change);
        }
    }

    private void confirm(ArticlePage page) {
        tools.articles().confirm(page.id(), actors.get());
        TurnsChanged.tell();
        again(page.id());
        UndoNotice.show(getTranslation(
                "knowledge-article.confirmed", Dates.full(tools.articles().usualReview(), getLocale())));
    }
}
