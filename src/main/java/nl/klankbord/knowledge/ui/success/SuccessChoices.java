package nl.klankbord.knowledge.ui.success;

import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.People;
import nl.klankbord.people.ui.ColleagueChoices;
import nl.klankbord.vocabulary.Topic;
import nl.klankbord.vocabulary.Vocabulary;
import nl.klankbord.vocabulary.ui.TopicChoices;

/** What can be chosen in the forms of successes. */
@SpringComponent
class SuccessChoices {

    private final Vocabulary vocabulary;
    private final People people;
    private final CurrentActor actors;
    private final Dates dates;

    SuccessChoices(Vocabulary vocabulary, People people, CurrentActor actors, Dates dates) {
        this.vocabulary = vocabulary;
        this.people = people;
        this.actors = actors;
        this.dates = dates;
    }

    <T> FetchCallback<T, String> topics(Function<Topic, T> kept) {
        return TopicChoices.of(vocabulary, kept);
    }

    FetchCallback<ColleagueCard, String> colleagues(Locale language) {
        return ColleagueChoices.of(people, actors::get, language);
    }

    LocalDate today() {
        return dates.today();
    }
}
