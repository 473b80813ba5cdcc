package nl.klankbord.vocabulary.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import nl.klankbord.base.TopicId;
import nl.klankbord.base.ui.ComponentTexts;
import nl.klankbord.vocabulary.Topic;
import nl.klankbord.vocabulary.Vocabulary;

/** Chooses topics by any of their words. */
public final class TopicPicker extends MultiSelectComboBox<TopicId> {

    public TopicPicker(Vocabulary vocabulary) {
        ComponentTexts.apply(this);
        setItemLabelGenerator(id -> vocabulary.find(id).map(Topic::nl).orElse(""));
        setItems(TopicChoices.of(vocabulary, Topic::id));
    }
}
