package nl.klankbord.training.ui.course;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import nl.klankbord.training.EditionCard;
import nl.klankbord.training.EditionState;
import nl.klankbord.training.LessonCard;
import nl.klankbord.training.TrainingLinks;
import nl.klankbord.training.ui.TrainingWords;
import org.springframework.stereotype.Component;

/** When a course is given: what is to come, and what was. */
@Component
class EditionLines {

    private final TrainingWords words;

    EditionLines(TrainingWords words) {
        this.words = words;
    }

    Div[] of(List<EditionCard> editions, Locale language) {
        Predicate<EditionCard> ahead = edition -> edition.state().isAhead() || edition.state() == EditionState.DRAFT;
        var parts = new ArrayList<Div>();
        parts.add(part("training-course.ahead", editions.stream().filter(ahead).toList(), language));
        var past = editions.stream().filter(ahead.negate()).toList().reversed();
        if (!past.isEmpty()) {
            parts.add(part("training-course.past", past, language));
        }
        return parts.toArray(Div[]::new);
    }

    private Div part(String titleKey, List<EditionCard> editions, Locale language) {
        var card = new Div();
        card.add(new Header(new H2(card.getTranslation(titleKey))));
        card.addClassNames("card", "training-part");
        var body = new Div();
        body.addClassName("card-body");
        card.add(body);
        if (editions.isEmpty()) {
            body.add(new Paragraph(card.getTranslation("training-course.ahead.none")));
            return card;
        }
        var rows = new UnorderedList();
        rows.addClassNames("rows", "training-people");
        editions.forEach(edition -> rows.add(row(edition, language)));
        body.add(rows);
        return card;
    }

    private ListItem row(EditionCard edition, Locale language) {
        var item = new ListItem();
        var first = edition.lessons().stream().min(Comparator.comparing(LessonCard::start));
        var name = first.map(lesson -> TrainingWords.capital(words.moment(lesson, language)))
                .orElseGet(() -> item.getTranslation("training-course.no-date"));
        item.add(new Anchor(TrainingLinks.to(edition.id()), name));
        first.ifPresent(lesson -> {
            var line = new Paragraph(item.getTranslation(
                    "training-agenda.beginning",
                    TrainingWords.capital(words.place(lesson, language)),
                    words.standing(edition, lesson, language)));
            line.addClassNames("small", "muted");
            item.add(line);
        });
        return item;
    }
}
