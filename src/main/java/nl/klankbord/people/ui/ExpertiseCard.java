package nl.klankbord.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.people.Profile;
import nl.klankbord.people.ProfileTopic;
import org.jspecify.annotations.Nullable;

/** What somebody knows: each topic with its level in words, a note, and how fresh that is. */
final class ExpertiseCard extends Panel {

    private final transient Profile profile;

    /** @param steps what the reader may say of the lines; null for nothing */
    ExpertiseCard(Profile profile, Dates dates, @Nullable LineSteps steps) {
        super("expertise");
        this.profile = profile;
        heading(getTranslation("people.profile.expertise"));
        if (profile.expertise().isEmpty()) {
            var none = new Paragraph(getTranslation("people.profile.expertise.none" + (profile.own() ? ".own" : "")));
            none.addClassName("muted");
            content(none);
        } else {
            body().removeClassName("card-body");
            if (steps != null) {
                question(steps);
            }
            var list = new UnorderedList();
            list.addClassName("rows");
            profile.expertise().forEach(topic -> list.add(new ExpertiseLine(profile, topic, dates, steps)));
            content(list);
        }
        if (steps != null && !profile.retired().isEmpty()) {
            content(retired(steps));
        }
    }

    /** "Klopt dit nog?", answered for all lines at once. */
    private void question(LineSteps steps) {
        var doubtful = profile.own()
                ? profile.expertise().stream().filter(ExpertiseLine::isDoubtful).count()
                : 0;
        if (doubtful == 0) {
            return;
        }
        var question = new Div(
                new Paragraph(getTranslation("people.all-still-true.why", doubtful)),
                new Button(getTranslation("people.all-still-true"), _ -> steps.allStillTrue()));
        question.addClassNames("note", "note-attention", "row", "between", "people-still-true");
        if (!profile.expertise().stream().allMatch(ProfileTopic::seenByNetwork)) {
            question.addComponentAtIndex(1, new Paragraph(getTranslation("people.all-still-true.organisation")));
        }
        content(question);
    }

    private Component retired(LineSteps steps) {
        var list = new UnorderedList();
        list.addClassName("rows");
        profile.retired().forEach(topic -> list.add(retired(topic, steps)));
        var part = new Div(new H3(getTranslation("people.retired")), list);
        part.addClassName("people-retired");
        return part;
    }

    private ListItem retired(ProfileTopic topic, LineSteps steps) {
        var back = new Button(getTranslation("people.reinstate"), _ -> steps.reinstate(topic));
        back.addThemeVariants(ButtonVariant.SMALL);
        back.setAriaLabel(getTranslation("people.reinstate.label", topic.name()));
        var line = new ListItem(new Span(topic.name()), back);
        line.addClassNames("row", "between", "people-expertise");
        return line;
    }
}
