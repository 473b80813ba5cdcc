package nl.klankbord.training.ui.course;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import nl.klankbord.base.ui.StatusBadge;
import nl.klankbord.base.ui.StatusBadge.Tone;
import nl.klankbord.training.CourseCard;
import nl.klankbord.training.TrainingLinks;

/** One course in a list. */
final class CourseItem extends ListItem {

    CourseItem(CourseCard course) {
        addClassName("training-course");
        var link = new Anchor(TrainingLinks.to(course.id()), course.title());
        link.addClassName("quiet");
        var badges = new Div(new StatusBadge(getTranslation("training.level." + course.level()), Tone.NEUTRAL));
        badges.addClassName("row");
        add(new H3(link), badges);
        if (!course.topics().isEmpty()) {
            var topics = new Paragraph(String.join(", ", course.topics().values()));
            topics.addClassNames("small", "muted");
            add(topics);
        }
    }

    /** Beside the level. */
    CourseItem with(StatusBadge badge) {
        getChildren()
                .filter(Div.class::isInstance)
                .map(Div.class::cast)
                .findFirst()
                .ifPresent(badges -> badges.add(badge));
        return this;
    }
}
