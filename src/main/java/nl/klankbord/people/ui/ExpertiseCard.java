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
import java.util.function.Consumer;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.StatusBadge;
import nl.klankbord.people.ExpertiseOrigin;
import nl.klankbord.people.ExpertiseState;
import nl.klankbord.people.Profile;
import nl.klankbord.people.ProfileTopic;

/** What somebody knows: each topic with its level in words, a note, and how fresh that is. */
final class ExpertiseCard extends Panel {

    private final transient Profile profile;
    private final transient Dates dates;
    private final transient Consumer<ProfileTopic> stillTrue;

    /** @param stillTrue the own person says that a line holds */
    ExpertiseCard(Profile profile, Dates dates, Consumer<ProfileTopic> stillTrue) {
        super("expertise");
        this.profile = profile;
        this.dates = dates;
        this.stillTrue = stillTrue;
        heading(getTranslation("people.profile.expertise"));
        if (profile.expertise().isEmpty()) {
            var none = new Paragraph(getTranslation("people.profile.expertise.none" + (profile.own() ? ".own" : "")));
            none.addClassName("muted");
            content(none);
            return;
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        profile.expertise().forEach(topic -> list.add(line(topic)));
        body().removeClassName("card-body");
        content(list);
    }

    private ListItem line(ProfileTopic topic) {
        var level = new Span(getTranslation("people.level." + topic.level()));
        level.addClassName("people-level");
        var head = new Div(new H3(topic.name()), level);
        head.addClassName("people-expertise-head");
        var line = new ListItem(head);
        line.addClassName("people-expertise");
        if (!topic.note().isEmpty()) {
            line.add(new Paragraph(topic.note()));
        }
        var freshness = new Div(badge(topic), new Span(updated(topic)));
        freshness.addClassNames("row", "small", "muted");
        if (profile.own() && isDoubtful(topic)) {
            freshness.add(confirm(topic));
        }
        line.add(freshness);
        if (topic.origin() == ExpertiseOrigin.ORGANISATION) {
            var why = new Paragraph(
                    getTranslation("people.organisation.text", profile.card().name()));
            why.addClassNames("small", "muted");
            line.add(why);
        }
        return line;
    }

    private String updated(ProfileTopic topic) {
        return getTranslation("people.confirmed", dates.relative(topic.confirmedAt(), getLocale()));
    }

    private StatusBadge badge(ProfileTopic topic) {
        if (topic.origin() == ExpertiseOrigin.ORGANISATION) {
            return new StatusBadge(getTranslation("people.organisation"), StatusBadge.Tone.NEUTRAL);
        }
        return new StatusBadge(
                getTranslation("people.state." + topic.state()),
                switch (topic.state()) {
                    case CONFIRMED -> StatusBadge.Tone.GOOD;
                    case RECONFIRM_DUE, STALE -> StatusBadge.Tone.ATTENTION;
                    case DECLARED, RETIRED -> StatusBadge.Tone.NEUTRAL;
                });
    }

    private static boolean isDoubtful(ProfileTopic topic) {
        return topic.origin() == ExpertiseOrigin.ORGANISATION
                || topic.state() == ExpertiseState.RECONFIRM_DUE
                || topic.state() == ExpertiseState.STALE;
    }

    private Component confirm(ProfileTopic topic) {
        var button = new Button(getTranslation("people.still-true"), _ -> stillTrue.accept(topic));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation("people.still-true.label", topic.name()));
        return button;
    }
}
