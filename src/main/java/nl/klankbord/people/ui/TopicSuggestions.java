package nl.klankbord.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import nl.klankbord.base.ui.Icons;

/** Topics that colleagues with the same job or of the same team name; one press adds one. */
final class TopicSuggestions extends Div {

    TopicSuggestions(List<String> topics, Consumer<String> add) {
        addClassNames("stack", "people-suggestions");
        var why = new Paragraph(getTranslation("people.suggested"));
        why.setId("people-suggested");
        var row = new Div();
        row.addClassName("row");
        row.getElement().setAttribute("role", "group").setAttribute("aria-labelledby", "people-suggested");
        topics.forEach(topic -> row.add(button(topic, add)));
        add(why, row);
        setVisible(!topics.isEmpty());
    }

    private Button button(String topic, Consumer<String> add) {
        var button = new Button(topic, Icons.ADD.create());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation("people.suggested.add", topic));
        button.addClickListener(_ -> {
            button.removeFromParent();
            add.accept(topic);
        });
        return button;
    }
}
