package nl.klankbord.people.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Locale;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PageRequest;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.People;
import nl.klankbord.vocabulary.Topic;
import nl.klankbord.vocabulary.Vocabulary;
import nl.klankbord.vocabulary.ui.TopicChoices;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can be chosen on a profile: topics and colleagues, found while one types. */
@Component
class ProfileChoices {

    private final Vocabulary vocabulary;
    private final People people;
    private final CurrentActor actors;

    ProfileChoices(Vocabulary vocabulary, People people, CurrentActor actors) {
        this.vocabulary = vocabulary;
        this.people = people;
        this.actors = actors;
    }

    /** A topic of the vocabulary, or another word. */
    ComboBox<String> topics() {
        var box = new ComboBox<String>();
        box.setItems(TopicChoices.of(vocabulary, Topic::nl));
        box.setAllowCustomValue(true);
        box.addCustomValueSetListener(typed -> box.setValue(typed.getDetail()));
        return box;
    }

    ComboBox<ColleagueCard> colleagues(Locale language) {
        var box = new ComboBox<ColleagueCard>();
        box.setPageSize(PageRequest.USUAL);
        box.setItems(ColleagueChoices.of(people, actors::get, language));
        box.setItemLabelGenerator(ColleagueCard::name);
        box.setClearButtonVisible(true);
        return box;
    }

    @Nullable
    ColleagueCard colleague(@Nullable ColleagueId id) {
        return id == null ? null : people.card(id).orElse(null);
    }
}
