package nl.klankbord.vocabulary.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import nl.klankbord.base.TopicId;
import nl.klankbord.vocabulary.Topic;
import nl.klankbord.vocabulary.Vocabulary;

/** Chooses one topic by any of its words. */
final class OneTopicPicker extends ComboBox<TopicId> {

    OneTopicPicker(Vocabulary vocabulary) {
        setItemLabelGenerator(id -> vocabulary.find(id).map(Topic::nl).orElse(""));
        setItems(TopicChoices.of(vocabulary, Topic::id));
    }
}
