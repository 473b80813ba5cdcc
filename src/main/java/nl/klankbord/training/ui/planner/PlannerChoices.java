package nl.klankbord.training.ui.planner;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.Role;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.TopicId;
import nl.klankbord.base.ui.ComponentTexts;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.People;
import nl.klankbord.people.ui.ColleagueChoices;
import nl.klankbord.training.CourseCard;
import nl.klankbord.training.CourseId;
import nl.klankbord.training.Courses;
import nl.klankbord.vocabulary.Topic;
import nl.klankbord.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/** What can be chosen when a training is planned. */
@Component
class PlannerChoices {

    private final People people;
    private final Partners partners;
    private final Courses courses;
    private final Vocabulary vocabulary;
    private final CurrentActor actors;
    private final Dates dates;

    PlannerChoices(
            People people,
            Partners partners,
            Courses courses,
            Vocabulary vocabulary,
            CurrentActor actors,
            Dates dates) {
        this.people = people;
        this.partners = partners;
        this.courses = courses;
        this.vocabulary = vocabulary;
        this.actors = actors;
        this.dates = dates;
    }

    MultiSelectComboBox<ColleagueCard> trainers(Locale language) {
        var box = new MultiSelectComboBox<ColleagueCard>();
        ComponentTexts.apply(box);
        box.setItems(ColleagueChoices.of(people, actors::get, language));
        box.setItemLabelGenerator(ColleagueCard::name);
        return box;
    }

    /** Courses of the catalogue while one types, and any title for a new one. */
    ComboBox<CourseCard> courses() {
        var box = new ComboBox<CourseCard>();
        box.setItems(query -> courses
                .list(
                        query.getFilter().orElse(""),
                        new PageRequest(query.getPage() + 1, query.getPageSize()),
                        actors.get())
                .items()
                .stream());
        box.setItemLabelGenerator(CourseCard::title);
        box.setAllowCustomValue(true);
        return box;
    }

    Optional<CourseCard> course(CourseId id) {
        return courses.find(id, actors.get());
    }

    /** By its name in the shared vocabulary. */
    Optional<String> topic(TopicId id) {
        return vocabulary.find(id).map(Topic::nl);
    }

    List<PartnerCard> partners() {
        return partners.all();
    }

    /** Of the reader. */
    Optional<PartnerCard> ownPartner() {
        return partners.find(actors.get().partner());
    }

    /** The reader, who plans for themself more often than not. */
    Optional<ColleagueCard> ownCard() {
        var actor = actors.get();
        return actor.is(Role.TRAINER) ? people.card(actor.colleague()) : Optional.empty();
    }

    LocalDate today() {
        return dates.today();
    }
}
