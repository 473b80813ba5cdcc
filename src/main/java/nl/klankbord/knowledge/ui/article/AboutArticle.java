package nl.klankbord.knowledge.ui.article;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.knowledge.KnowledgeKind;
import nl.klankbord.knowledge.KnowledgeLinks;
import nl.klankbord.knowledge.article.ArticlePage;
import nl.klankbord.people.PeopleLinks;

/** Who keeps an article right, when that was done last, and who else knows of it. */
final class AboutArticle extends Div {

    private final Div body = new Div();

    AboutArticle(ArticlePage page, ArticleTools tools) {
        addClassName("card");
        body.addClassNames("card-body", "stack");
        add(new Header(new H2(getTranslation("knowledge-article.about"))), body);
        owner(page, tools);
        fact("knowledge-article.checked", Dates.full(Dates.dayOf(page.checkedAt()), getLocale()));
        fact("knowledge-article.review", Dates.full(page.reviewOn(), getLocale()));
        topics(page);
        var print = new Button(getTranslation("knowledge-article.print"));
        print.addClassName("print-page");
        print.addAttachListener(attached -> attached.getUI().getPage().addJavaScript("scripts/print.js"));
        var row = new Div(
                new Anchor(
                        KnowledgeLinks.toVersions(page.id()),
                        getTranslation("knowledge-article.versions.link", page.edition())),
                print);
        row.addClassNames("row", "between", "article-tools");
        body.add(row);
    }

    private void owner(ArticlePage page, ArticleTools tools) {
        body.add(new H3(getTranslation("knowledge-article.owner")));
        if (page.owner() != null) {
            body.add(tools.chip(page.owner(), getLocale()));
        } else {
            body.add(new Paragraph(getTranslation(
                    page.kind() == KnowledgeKind.LESSON
                            ? "knowledge-article.owner.lesson"
                            : "knowledge-article.owner.none")));
        }
    }

    private void fact(String key, String text) {
        var line = new Paragraph(new Span(getTranslation(key) + " "), new Span(text));
        line.addClassName("article-fact");
        body.add(line);
    }

    private void topics(ArticlePage page) {
        if (page.topics().isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("article-topics");
        page.topics()
                .forEach((id, name) -> list.add(new ListItem((Component) new Anchor(
                        PeopleLinks.toThoseWhoKnow(id), getTranslation("knowledge-article.who-knows", name)))));
        body.add(new H3(getTranslation("knowledge-article.field.topics")), list);
    }
}
