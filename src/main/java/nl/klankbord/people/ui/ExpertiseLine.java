package nl.klankbord.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.StatusBadge;
import nl.klankbord.people.ExpertiseOrigin;
import nl.klankbord.people.ExpertiseState;
import nl.klankbord.people.Profile;
import nl.klankbord.people.ProfileTopic;
import org.jspecify.annotations.Nullable;

/** One topic that somebody knows about: how well, what for, how fresh that is, and what the reader can say of it. */
final class ExpertiseLine extends ListItem {

    private final transient Profile profile;
    private final transient ProfileTopic topic;

    ExpertiseLine(Profile profile, ProfileTopic topic, Dates dates, @Nullable LineSteps steps) {
        this.profile = profile;
        this.topic = topic;
        addClassName("people-expertise");
        var level = new Span(getTranslation("people.level." + topic.level()));
        level.addClassName("people-level");
        var head = new Div(new H3(topic.name()), level);
        head.addClassName("people-expertise-head");
        add(head);
        if (!topic.note().isEmpty()) {
            add(new Paragraph(topic.note()));
        }
        offers();
        var updated = getTranslation("people.confirmed", dates.relative(topic.confirmedAt(), getLocale()));
        var freshness = new Div(badge(), new Span(updated));
        freshness.addClassNames("row", "small", "muted");
        if (steps != null) {
            buttons(freshness, steps);
        }
        add(freshness);
        if (isUnclaimed(topic)) {
            var why = new Paragraph(getTranslation(
                    topic.seenByNetwork() ? "people.organisation.shared" : "people.organisation.text",
                    profile.card().name()));
            why.addClassNames("small", "muted");
            add(why);
        }
    }

    private void offers() {
        var line = new Div();
        if (!topic.intents().isEmpty()) {
            line.add(new Span(topic.intents().stream()
                    .sorted()
                    .map(intent -> getTranslation("people.intent." + intent))
                    .collect(Collectors.joining(", "))));
        }
        if (topic.standIn() != null) {
            var standIn = new Span(getTranslation("people.stand-in.topic"));
            standIn.add(new Span(" "), HitCard.link(topic.standIn()));
            line.add(standIn);
        }
        if (line.getComponentCount() > 0) {
            line.addClassNames("row", "small");
            add(line);
        }
    }

    private StatusBadge badge() {
        if (isUnclaimed(topic)) {
            return new StatusBadge(getTranslation("people.organisation"), StatusBadge.Tone.NEUTRAL);
        }
        var due = !profile.own() && topic.state() == ExpertiseState.RECONFIRM_DUE;
        return new StatusBadge(
                getTranslation(due ? "people.state.due.others" : "people.state." + topic.state()),
                switch (topic.state()) {
                    case CONFIRMED -> StatusBadge.Tone.GOOD;
                    case RECONFIRM_DUE, STALE -> StatusBadge.Tone.ATTENTION;
                    case DECLARED, RETIRED -> StatusBadge.Tone.NEUTRAL;
                });
    }

    private void buttons(Div row, LineSteps steps) {
        var name = topic.name();
        if (profile.own()) {
            if (isDoubtful(topic)) {
                row.add(button("people.still-true", "people.still-true.label", () -> steps.stillTrue(topic), name));
            }
            var retire = button("people.no-longer", "people.no-longer.label", () -> steps.retire(topic), name);
            retire.addThemeVariants(ButtonVariant.TERTIARY);
            row.add(retire);
            return;
        }
        var person = profile.card().name();
        switch (topic.vouching()) {
            case OPEN ->
                row.add(button("people.confirm", "people.confirm.label", () -> steps.confirm(topic), person, name));
            case DONE ->
                row.add(button(
                        "people.unconfirm", "people.unconfirm.label", () -> steps.unconfirm(topic), person, name));
            case CLOSED -> {}
        }
    }

    private Button button(String key, String labelKey, Runnable step, Object... about) {
        var button = new Button(getTranslation(key), _ -> step.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(labelKey, about));
        return button;
    }

    /** Still what the organisation said. */
    static boolean isUnclaimed(ProfileTopic topic) {
        return topic.origin() == ExpertiseOrigin.ORGANISATION;
    }

    /** Asks its own person whether it holds. */
    static boolean isDoubtful(ProfileTopic topic) {
        return isUnclaimed(topic)
                || topic.state() == ExpertiseState.RECONFIRM_DUE
                || topic.state() == ExpertiseState.STALE;
    }
}
