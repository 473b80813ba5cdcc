package nl.klankbord.knowledge.ui.article;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** Buttons that put signs around what is chosen in the text below; that happens in the browser. */
final class MarkdownTools extends Div {

    private static final List<String> SIGNS = List.of("bold", "heading", "list", "link", "table");

    /** @param picture opens where pictures are given */
    MarkdownTools(Runnable picture) {
        addClassNames("row", "article-signs");
        getElement()
                .setAttribute("role", "toolbar")
                .setAttribute("aria-label", getTranslation("knowledge-article.signs"));
        SIGNS.forEach(sign -> {
            var button = button(sign);
            button.getElement().setAttribute("data-markdown", sign);
            button.getElement().setAttribute("data-sample", getTranslation("knowledge-article.sample." + sign));
            add(button);
        });
        var image = button("image");
        image.getElement().setAttribute("data-picture", true);
        image.addClickListener(_ -> picture.run());
        add(image);
    }

    private Button button(String sign) {
        var button = new Button(getTranslation("knowledge-article.sign." + sign));
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
