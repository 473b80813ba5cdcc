package nl.klankbord.training.ui.needs;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import nl.klankbord.base.TopicId;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.training.need.Need;
import nl.klankbord.training.need.NeedOutcome;
import nl.klankbord.vocabulary.Topic;
import nl.klankbord.vocabulary.Vocabulary;
import nl.klankbord.vocabulary.ui.TopicChoices;

/** "Ik zoek training over …" */
final class AskForm extends Div {

    /** Somebody asked. */
    interface Asked {
        void ask(AskForm form, TopicId topic, String line);
    }

    private final ComboBox<TopicId> topic = new ComboBox<>();
    private final TextField line = new TextField();
    private final HouseForm form;

    AskForm(Vocabulary vocabulary, Asked asked) {
        addClassNames("card", "training-papers-ask");
        topic.setItemLabelGenerator(id -> vocabulary.find(id).map(Topic::nl).orElse(""));
        topic.setItems(TopicChoices.of(vocabulary, Topic::id));
        line.setMaxLength(Need.LONGEST);
        form = new HouseForm(getTranslation("training-papers.needs.ask"), () -> send(asked));
        form.field(topic, getTranslation("training-papers.needs.topic"));
        form.field(
                line, getTranslation("training-papers.needs.line"), getTranslation("training-papers.needs.line.hint"));
        add(form);
    }

    private void send(Asked asked) {
        if (topic.isEmpty()) {
            form.problem(topic, getTranslation("training-papers.needs.topic.missing"));
        }
        if (line.getValue().isBlank()) {
            form.problem(line, getTranslation("training-papers.needs.line.missing"));
        }
        if (!form.refused()) {
            asked.ask(this, topic.getValue(), line.getValue());
        }
    }

    void wrong(NeedOutcome.NotAccepted wrong) {
        if (wrong.topic()) {
            form.problem(topic, getTranslation("training-papers.needs.topic.missing"));
        }
        if (wrong.line()) {
            form.problem(line, getTranslation("training-papers.needs.line.missing"));
        }
    }

    void clear() {
        topic.clear();
        line.clear();
    }
}
