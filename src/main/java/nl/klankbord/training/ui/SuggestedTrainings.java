package nl.klankbord.training.ui;

import java.util.List;
import java.util.Locale;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.Texts;
import nl.klankbord.base.ui.SearchField.Group;
import nl.klankbord.base.ui.SearchField.Item;
import nl.klankbord.training.Courses;
import nl.klankbord.training.TrainingLinks;
import org.springframework.stereotype.Component;

/** What a search field suggests of the trainings: a few courses. */
@Component
public class SuggestedTrainings {

    private static final int SHORTEST_TEXT = 3;
    private static final int MOST = 3;

    private final Courses courses;
    private final CurrentActor actors;
    private final Texts texts;

    SuggestedTrainings(Courses courses, CurrentActor actors, Texts texts) {
        this.courses = courses;
        this.actors = actors;
        this.texts = texts;
    }

    /** Nothing for one or two letters. */
    public Group group(String typed, Locale language) {
        var found = typed.length() < SHORTEST_TEXT
                ? List.<Item>of()
                : courses.suggest(typed, MOST, actors.get()).stream()
                        .map(course -> new Item(
                                course.title(),
                                texts.get(language, "training.level." + course.level()),
                                TrainingLinks.to(course.id())))
                        .toList();
        return new Group(texts.get(language, "training.place"), found);
    }
}
