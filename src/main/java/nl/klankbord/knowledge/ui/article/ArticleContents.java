package nl.klankbord.knowledge.ui.article;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.klankbord.knowledge.article.Markdown.Part;

/** The headings of a long article; each leads to its place. */
final class ArticleContents extends Nav {

    /** With fewer one sees where everything is. */
    private static final int FEWEST = 3;

    private static final int DEEPEST = 3;

    /** @param path of the page, without a leading slash */
    ArticleContents(List<Part> parts, String path) {
        addClassNames("article-contents", "card");
        getElement().setAttribute("aria-label", getTranslation("knowledge-article.contents"));
        var list = new UnorderedList();
        parts.stream().filter(part -> part.level() <= DEEPEST).forEach(part -> {
            var link = new Anchor(path + "#" + part.anchor(), part.title());
            // The browser goes there by itself.
            link.setRouterIgnore(true);
            var item = new ListItem(link);
            item.getElement().getClassList().set("article-contents-deeper", part.level() == DEEPEST);
            list.add(item);
        });
        add(new H2(getTranslation("knowledge-article.contents")), list);
        setVisible(list.getChildren().count() >= FEWEST);
    }
}
