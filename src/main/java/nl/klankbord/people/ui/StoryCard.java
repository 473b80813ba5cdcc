package nl.klankbord.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.klankbord.people.Profile;

/** What somebody tells about themself and may be asked for; only the parts that there are. */
final class StoryCard extends Div {

    StoryCard(Profile profile) {
        addClassName("people-story");
        if (!profile.headline().isEmpty() || !profile.about().isEmpty()) {
            var about = new Panel(
                    "about",
                    getTranslation("people.profile.about", profile.card().name()));
            if (!profile.headline().isEmpty()) {
                var headline = new Paragraph(profile.headline());
                headline.addClassName("people-headline");
                about.content(headline);
            }
            profile.about().lines().filter(line -> !line.isBlank()).forEach(line -> about.content(new Paragraph(line)));
            add(about);
        }
        list("projects", profile.projects());
        list(
                "intents",
                profile.intents().stream()
                        .sorted()
                        .map(intent -> getTranslation("people.intent." + intent))
                        .toList());
        list("learns", profile.wantsToLearn());
        list(
                "evidence",
                profile.evidence().stream()
                        .map(one -> getTranslation(one.textKey(), one.count()))
                        .toList());
    }

    private void list(String name, List<String> texts) {
        if (texts.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("people-bullets");
        texts.forEach(text -> list.add(new ListItem(text)));
        var panel = new Panel(name, getTranslation("people.profile." + name));
        panel.content(list);
        add(panel);
    }
}
