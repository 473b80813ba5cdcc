package nl.klankbord.opinion.ui.asking;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klankbord.gate.GateAnswers;
import nl.klankbord.gate.GateAnswers.NotBsn;
import nl.klankbord.opinion.StepOutcome.Flaw;
import nl.klankbord.opinion.StepOutcome.Reason;
import nl.klankbord.people.ColleagueCard;

/** What the requester says about spots that stay as they are; hidden while there is nothing to say. */
final class Explanation extends Div {

    /** Why something may stay. */
    private enum Why {
        ANONYMISED,
        NEEDED
    }

    private final RadioButtonGroup<Why> why = new RadioButtonGroup<>();
    private final TextArea reason = new TextArea();
    private final MultiSelectComboBox<ColleagueCard> recipients;
    private final UnorderedList numbers = new UnorderedList();
    private final List<NotBsn> notBsn = new ArrayList<>();
    private final transient AskChoices choices;
    private final Runnable changed;
    private boolean filling;

    Explanation(AskChoices choices, Runnable changed) {
        this.choices = choices;
        this.changed = changed;
        addClassNames("note", "ask-explanation");
        recipients = choices.colleagues(getLocale());
        why.setLabel(getTranslation("opinion-asking.why"));
        why.setItems(Why.values());
        why.setItemLabelGenerator(one -> getTranslation("opinion-asking.why." + one));
        why.addValueChangeListener(_ -> {
            unfold();
            tell();
        });
        reason.setLabel(getTranslation("opinion-asking.answers"));
        reason.setManualValidation(true);
        reason.setValueChangeMode(ValueChangeMode.ON_BLUR);
        reason.addValueChangeListener(_ -> tell());
        recipients.setLabel(getTranslation("opinion-asking.recipients"));
        recipients.setHelperText(getTranslation("opinion-asking.recipients.hint"));
        recipients.getElement().getThemeList().add("helper-above-field");
        recipients.setManualValidation(true);
        recipients.addValueChangeListener(_ -> tell());
        var nothing = new Button(getTranslation("opinion-asking.why.nothing"), _ -> fill(GateAnswers.none()));
        nothing.addClickListener(_ -> changed.run());
        nothing.addThemeVariants(ButtonVariant.SMALL);
        add(
                new H2(getTranslation("opinion-asking.explanation")),
                new Paragraph(getTranslation("opinion-asking.explanation.text")),
                numbers,
                why,
                reason,
                recipients,
                nothing);
        fill(GateAnswers.none());
    }

    /** Opens it, to say why something stays. */
    void open() {
        setVisible(true);
        // Its choices come to the browser a moment later than the group.
        why.getElement().executeJs("setTimeout(() => this.focus())");
    }

    void add(NotBsn said) {
        notBsn.add(said);
        fill(answers());
        changed.run();
    }

    void fill(GateAnswers answers) {
        filling = true;
        notBsn.clear();
        notBsn.addAll(answers.notBsn());
        numbers.removeAll();
        notBsn.forEach(
                said -> numbers.add(new ListItem(getTranslation("gate.no-bsn.said", said.number(), said.what()))));
        reason.setValue(answers.reason());
        recipients.setValue(choices.cards(answers.recipients()));
        var needed = !answers.reason().isEmpty() || !answers.recipients().isEmpty();
        why.setValue(answers.anonymised() ? Why.ANONYMISED : needed ? Why.NEEDED : null);
        setVisible(!answers.equals(GateAnswers.none()));
        unfold();
        filling = false;
    }

    /** What was found does not lead to a person. */
    void isNobody() {
        setVisible(true);
        why.setValue(Why.ANONYMISED);
    }

    GateAnswers answers() {
        var needed = why.getValue() == Why.NEEDED;
        return new GateAnswers(
                notBsn,
                why.getValue() == Why.ANONYMISED,
                needed ? reason.getValue() : "",
                needed ? recipients.getValue().stream().map(ColleagueCard::id).collect(Collectors.toSet()) : Set.of());
    }

    /** What is still to be said, when something is said at all. */
    List<Flaw> gaps() {
        var gaps = new ArrayList<Flaw>();
        if (why.getValue() == Why.NEEDED && reason.getValue().isBlank()) {
            gaps.add(new Flaw("answers", 0, Reason.EMPTY, 0));
        }
        if (why.getValue() == Why.NEEDED && recipients.getValue().isEmpty()) {
            gaps.add(new Flaw("recipients", 0, Reason.EMPTY, 0));
        }
        return gaps;
    }

    TextArea reason() {
        return reason;
    }

    MultiSelectComboBox<ColleagueCard> recipients() {
        return recipients;
    }

    private void tell() {
        if (!filling) {
            changed.run();
        }
    }

    private void unfold() {
        reason.setVisible(why.getValue() == Why.NEEDED);
        recipients.setVisible(why.getValue() == Why.NEEDED);
    }
}
