package nl.klankbord.opinion.ui.asking;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import nl.klankbord.opinion.DecisionGround;
import org.jspecify.annotations.Nullable;

/** Which rules can apply when a decision may rest on the opinion: a notice, no judgement. */
final class GroundNotice extends Div {

    private final Div said = new Div();

    GroundNotice() {
        addClassName("ask-ground");
        getElement().setAttribute("role", "status");
        said.addClassNames("note", "small");
    }

    void show(@Nullable DecisionGround ground) {
        var applies = ground != null && ground.mayBe();
        if (applies && said.getElement().getChildCount() == 0) {
            said.add(
                    new Paragraph(getTranslation("opinion-asking.ground.notice")),
                    new UnorderedList(rule("bias"), rule("care"), rule("advice")),
                    new Paragraph(getTranslation("opinion-asking.ground.example")));
        }
        removeAll();
        if (applies) {
            add(said);
        }
    }

    private ListItem rule(String name) {
        return new ListItem(getTranslation("opinion-asking.ground.rule." + name));
    }
}
