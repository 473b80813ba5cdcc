package nl.klankbord.training.ui.edition;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.klankbord.base.ui.PersonAvatar;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.PeopleLinks;
import nl.klankbord.training.EditionPage;
import nl.klankbord.training.TrainingLinks;

/** What one learns, for whom it is, and who gives it. */
final class AboutPart extends Part {

    AboutPart(EditionPage page) {
        super("training-edition.about");
        var course = page.course();
        text("training-edition.goals", course.goals());
        text("training-edition.description", course.description());
        text("training-edition.audience", course.audience());
        put(new H3(getTranslation("training-edition.trainers")), trainers(page));
        var more = new Anchor(TrainingLinks.to(course.id()), getTranslation("training-edition.to-course"));
        put(small(getTranslation("training-edition.level", getTranslation("training.level." + course.level()))), more);
    }

    private void text(String titleKey, String text) {
        if (!text.isEmpty()) {
            put(new H3(getTranslation(titleKey)), typed(text));
        }
    }

    private UnorderedList trainers(EditionPage page) {
        var list = new UnorderedList();
        page.card().trainers().forEach(trainer -> list.add(new ListItem(person(trainer))));
        var external = page.card().externalTrainer();
        if (!external.isEmpty()) {
            list.add(new ListItem(getTranslation("training-edition.trainer.external", external)));
        }
        return list;
    }

    private static Anchor person(ColleagueCard card) {
        var link = new Anchor(PeopleLinks.to(card.id()));
        link.add(PersonAvatar.of(card.name(), PeopleLinks.toPhoto(card)), new Span(card.name()));
        link.addClassNames("quiet", "training-person");
        return link;
    }
}
