package nl.klankbord.opinion.ui.asking;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.ui.ComponentTexts;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.People;
import nl.klankbord.people.ui.ColleagueChoices;
import nl.klankbord.vocabulary.Topic;
import nl.klankbord.vocabulary.Vocabulary;
import nl.klankbord.vocabulary.ui.TopicChoices;
import org.springframework.stereotype.Component;

/** What can be chosen in a question: topics and colleagues, found while one types. */
@Component
class AskChoices {

    private final Vocabulary vocabulary;
    private final People people;
    private final CurrentActor actors;

    AskChoices(Vocabulary vocabulary, People people, CurrentActor actors) {
        this.vocabulary = vocabulary;
        this.people = people;
        this.actors = actors;
    }

    /** Topics of the vocabulary, and words that are not in it yet. */
    MultiSelectComboBox<String> topics() {
        var box = new MultiSelectComboBox<String>();
        ComponentTexts.apply(box);
        box.setItems(TopicChoices.of(vocabulary, Topic::nl));
        box.setAllowCustomValue(true);
        // Whoever types a word and goes on means it.
        box.addClassName("ask-topics");
        box.addAttachListener(attached -> attached.getUI().getPage().addJavaScript("scripts/opinion-asking.js"));
        box.addCustomValueSetListener(typed -> {
            var chosen = new HashSet<>(box.getValue());
            if (chosen.add(typed.getDetail().strip())) {
                box.setValue(chosen);
            }
        });
        return box;
    }

    MultiSelectComboBox<ColleagueCard> colleagues(Locale language) {
        var box = new MultiSelectComboBox<ColleagueCard>();
        ComponentTexts.apply(box);
        box.setItems(ColleagueChoices.of(people, actors::get, language));
        box.setItemLabelGenerator(ColleagueCard::name);
        return box;
    }

    ComboBox<ColleagueCard> colleague(Locale language) {
        var box = new ComboBox<ColleagueCard>();
        box.setItems(ColleagueChoices.of(people, actors::get, language));
        box.setItemLabelGenerator(ColleagueCard::name);
        box.setClearButtonVisible(true);
        return box;
    }

    Set<ColleagueCard> cards(Collection<ColleagueId> ids) {
        return Set.copyOf(people.cards(List.copyOf(ids)).values());
    }
}
