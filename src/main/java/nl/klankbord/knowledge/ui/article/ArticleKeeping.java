package nl.klankbord.knowledge.ui.article;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import java.util.function.Supplier;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.ui.TurnsChanged;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.knowledge.article.ArticleOutcome;
import nl.klankbord.knowledge.article.ArticlePage;
import nl.klankbord.knowledge.article.ArticleStep;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.ColleagueHit;
import nl.klankbord.people.ColleagueQuery;

/** What those who keep an article can do with it, besides writing. */
final class ArticleKeeping extends Div {

    private final transient ArticleTools tools;
    private final transient ArticlePage page;
    private final Runnable changed;
    private final Paragraph problem = new Paragraph();

    /** @param changed draws the page anew */
    ArticleKeeping(ArticlePage page, ArticleTools tools, Runnable changed) {
        this.page = page;
        this.tools = tools;
        this.changed = changed;
        addClassNames("article-keeping", "stack");
        problem.addClassNames("note", "note-danger");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(problem);
        if (page.may(ArticleStep.HAND_OVER)) {
            add(handOver());
        }
        if (page.may(ArticleStep.ARCHIVE)) {
            add(new Button(getTranslation("knowledge-article.archive"), _ -> archive()));
        }
        setVisible(page.may(ArticleStep.HAND_OVER) || page.may(ArticleStep.ARCHIVE));
    }

    private Details handOver() {
        var to = new ComboBox<ColleagueCard>(getTranslation("knowledge-article.hand-over.to"));
        to.setPageSize(PageRequest.USUAL);
        to.setItemLabelGenerator(ColleagueCard::name);
        to.setManualValidation(true);
        to.setWidthFull();
        var of = page.partner();
        if (of != null) {
            offer(to, of.id());
        }
        var button = new Button(getTranslation("knowledge-article.hand-over.do"), _ -> to.getOptionalValue()
                .ifPresentOrElse(
                        chosen -> step(
                                () -> tools.articles()
                                        .handOver(
                                                page.id(),
                                                chosen.id(),
                                                tools.actors().get()),
                                getTranslation("knowledge-article.handed-over", chosen.name())),
                        () -> {
                            to.setErrorMessage(getTranslation("knowledge-article.hand-over.nobody"));
                            to.setInvalid(true);
                            to.focus();
                        }));
        var form = new Div(to, button);
        form.addClassName("stack");
        return new Details(getTranslation("knowledge-article.hand-over"), form);
    }

    private void offer(ComboBox<ColleagueCard> to, PartnerId of) {
        to.setItems(query -> tools
                .people()
                .searchSoFar(
                        new ColleagueQuery(
                                query.getFilter().orElse(""),
                                false,
                                Set.of(of),
                                Set.of(),
                                null,
                                Set.of(),
                                Set.of(),
                                new PageRequest(query.getPage() + 1, query.getPageSize())),
                        tools.actors().get(),
                        getLocale())
                .page()
                .items()
                .stream()
                .map(ColleagueHit::card)
                .filter(card ->
                        page.owner() == null || !card.id().equals(page.owner().id())));
    }

    private void archive() {
        take(
                () -> tools.articles().archive(page.id(), tools.actors().get()),
                () -> UndoNotice.show(getTranslation("knowledge-article.archived"), () -> {
                    tools.articles().putBack(page.id(), tools.actors().get());
                    changed.run();
                }));
    }

    private void step(Supplier<ArticleOutcome> work, String done) {
        take(work, () -> UndoNotice.show(done));
    }

    private void take(Supplier<ArticleOutcome> work, Runnable done) {
        if (work.get() instanceof ArticleOutcome.Done) {
            TurnsChanged.tell();
            changed.run();
            done.run();
        } else {
            problem.setText(getTranslation("knowledge-article.not-now"));
            problem.setVisible(true);
        }
    }
}
