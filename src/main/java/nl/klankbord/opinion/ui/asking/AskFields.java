package nl.klankbord.opinion.ui.asking;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.klankbord.gate.ui.MarkedText;
import nl.klankbord.gate.ui.SpotAnswers;
import nl.klankbord.opinion.DecisionGround;
import nl.klankbord.opinion.OpinionEntry;
import nl.klankbord.opinion.OpinionType;
import nl.klankbord.opinion.Visibility;

/** The fields of a question. */
final class AskFields {

    private static final int VIEW_ROWS = 4;

    final MarkedText title;
    final MarkedText question;
    final MarkedText ownView;
    final WantedDay wantedBy;
    final RadioButtonGroup<DecisionGround> ground = new RadioButtonGroup<>();
    final Select<OpinionType> type = new Select<>();
    final Select<Visibility> visibility = new Select<>();
    final MarkedText scopeIn;
    final MarkedText scopeOut;
    final MultiSelectComboBox<String> topics;
    final MarkedText publicLine;
    final MarkedText involved;
    final Checkbox fourEyes;
    final Checkbox coordinatorMayOffer;
    final Explanation answers;

    private final Component page;

    /**
     * Empty fields.
     *
     * @param page in whose language it is
     * @param said hears what is said about a spot in the question
     * @param ofCard the same of the card, which everybody reads
     */
    AskFields(
            Component page,
            AskChoices choices,
            UnaryOperator<LocalDate> workingDay,
            Runnable changed,
            SpotAnswers said,
            SpotAnswers ofCard) {
        this.page = page;
        title = text("title", 1, said);
        question = text("question", 1, said);
        ownView = text("ownView", VIEW_ROWS, said);
        scopeIn = text("scopeIn", 1, said);
        scopeOut = text("scopeOut", 1, said);
        publicLine = text("publicLine", 1, ofCard);
        involved = text("involved", 1, said);
        wantedBy = new WantedDay(say("opinion-asking.wantedBy"), workingDay);
        topics = choices.topics();
        fourEyes = new Checkbox(say("opinion-asking.fourEyes"));
        coordinatorMayOffer = new Checkbox(say("opinion-asking.coordinatorMayOffer"));
        answers = new Explanation(choices, changed);
        topics.setLabel(say("opinion-asking.topics"));
        hint(topics, "opinion-asking.topics.hint");
        label(ground, "opinion-asking.ground");
        ground.setItems(DecisionGround.values());
        ground.setItemLabelGenerator(one -> say("opinion-asking.ground." + one));
        label(type, "opinion-asking.type");
        label(visibility, "opinion-asking.visibility");
        nameChoices(type);
        nameChoices(visibility);
        type.setItems(OpinionType.values());
        type.setItemLabelGenerator(one -> say("opinion-asking.type." + one));
        visibility.setItems(Visibility.values());
        visibility.setItemLabelGenerator(one -> say("opinion.visibility." + one));
        visibility.setRenderer(new ComponentRenderer<>(this::explained));
        topics.setManualValidation(true);
    }

    private MarkedText text(String name, int rows, SpotAnswers said) {
        var optional = name.equals("title") || name.equals("publicLine") || name.equals("involved");
        var label = say("opinion-asking." + (name.equals("title") ? "title-field" : name));
        var hint =
                switch (name) {
                    case "ownView", "involved", "publicLine" -> say("opinion-asking.hint." + name);
                    default -> "";
                };
        var text = new MarkedText(label, hint, rows, said);
        return optional ? text.optional() : text;
    }

    private <F extends Component & HasLabel & HasValidationProperties> void label(F field, String key) {
        field.setLabel(say(key));
        field.setManualValidation(true);
    }

    private <F extends Component & HasHelper> void hint(F field, String key) {
        field.setHelperText(say(key));
        field.getElement().getThemeList().add("helper-above-field");
    }

    /** A screen reader calls the list that opens what the field is called. */
    private static void nameChoices(Select<?> select) {
        select.getElement()
                .getChildren()
                .filter(child -> child.getTag().equals("vaadin-select-list-box"))
                .forEach(list -> list.setAttribute("aria-label", select.getLabel()));
    }

    private Div explained(Visibility one) {
        var name = new Span(say("opinion.visibility." + one));
        var line = new Paragraph(say("opinion-asking.visibility." + one));
        line.addClassNames("small", "muted");
        var choice = new Div(name, line);
        choice.addClassName("ask-visibility");
        return choice;
    }

    private String say(String key) {
        return page.getTranslation(key);
    }

    void fill(OpinionEntry entry) {
        title.area().setValue(entry.title());
        title.setVisible(!entry.title().isEmpty());
        question.area().setValue(entry.question());
        ownView.area().setValue(entry.ownView());
        wantedBy.field().setValue(entry.wantedBy());
        ground.setValue(entry.ground());
        type.setValue(entry.type());
        visibility.setValue(entry.visibility());
        scopeIn.area().setValue(entry.scopeIn());
        scopeOut.area().setValue(entry.scopeOut());
        topics.setValue(new LinkedHashSet<>(entry.topics()));
        publicLine.area().setValue(entry.publicLine());
        involved.area().setValue(String.join("\n", entry.involved()));
        fourEyes.setValue(entry.fourEyes());
        coordinatorMayOffer.setValue(entry.coordinatorMayOffer());
        answers.fill(entry.answers());
    }

    OpinionEntry typed() {
        return new OpinionEntry(
                title.area().getValue(),
                question.area().getValue(),
                ownView.area().getValue(),
                type.getValue(),
                scopeIn.area().getValue(),
                scopeOut.area().getValue(),
                wantedBy.field().getValue(),
                List.copyOf(topics.getValue()),
                visibility.getValue(),
                publicLine.area().getValue(),
                ground.getValue(),
                involved.area().getValue().lines().toList(),
                fourEyes.getValue(),
                coordinatorMayOffer.getValue(),
                answers.answers());
    }
}
