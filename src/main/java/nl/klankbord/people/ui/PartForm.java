package nl.klankbord.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.klankbord.people.EditOutcome.Flaw;
import nl.klankbord.people.ProfileEntry;
import nl.klankbord.people.ProfilePart;

/** The fields of one part of a profile. Tells of every change, so that a draft can be kept. */
final class PartForm extends Div {

    private final Map<String, Component> shown = new LinkedHashMap<>();
    private final transient ProfileFields fields;
    private final Runnable changed;
    private boolean filling;

    PartForm(ProfilePart part, ProfileChoices choices, Runnable changed) {
        this.changed = () -> {
            if (!filling) {
                changed.run();
            }
        };
        fields = new ProfileFields(choices, this.changed, getLocale());
        addClassName("people-part");
        fields.intents.setItemLabelGenerator(intent -> getTranslation("people.intent." + intent));
        fields.workingDays.setItemLabelGenerator(day -> PresenceWords.name(day, getLocale()));
        fields.hidden.setItemLabelGenerator(what -> getTranslation("people.hidden." + what));
        switch (part) {
            case ABOUT -> about();
            case EXPERTISE -> expertise();
            case PRESENCE -> presence();
            case REACH -> reach();
            case ORGANISATION -> organisation();
        }
        add(shown.values());
    }

    private void about() {
        optional("headline", fields.headline, "people.field.headline.hint");
        required("jobTitle", fields.jobTitle);
        optional("department", fields.department);
        optional("about", fields.about);
        optional("projects", fields.projects, "people.field.projects.hint");
        optional("languages", fields.languages, "people.field.languages.hint");
    }

    private void expertise() {
        shown.put("expertise", fields.expertise);
        optional("intents", fields.intents);
        optional("wantsToLearn", fields.wantsToLearn, "people.field.wantsToLearn.hint");
    }

    private void presence() {
        optional("workingDays", fields.workingDays);
        required("capacity", fields.capacity);
        hint(fields.capacity, "people.field.capacity.hint");
        optional("awayFrom", fields.awayFrom);
        optional("awayUntil", fields.awayUntil);
        optional("standIn", fields.standIn, "people.field.standIn.hint");
    }

    private void reach() {
        required("mail", fields.mail);
        optional("phone", fields.phone);
        optional("hidden", fields.hidden);
    }

    private void organisation() {
        required("jobTitle", fields.jobTitle);
        optional("department", fields.department);
        required("mail", fields.mail);
        optional("phone", fields.phone);
    }

    private <F extends Component & HasLabel & HasValue<?, ?>> void required(String name, F field) {
        field.setLabel(getTranslation("people.field." + name));
        if (field instanceof HasValidationProperties validated) {
            validated.setManualValidation(true);
        }
        field.addValueChangeListener(_ -> changed.run());
        shown.put(name, field);
    }

    private <F extends Component & HasLabel & HasValue<?, ?>> void optional(String name, F field) {
        required(name, field);
        field.setLabel(getTranslation("base.form.optional", getTranslation("people.field." + name)));
    }

    private <F extends Component & HasLabel & HasValue<?, ?> & HasHelper> void optional(
            String name, F field, String hintKey) {
        optional(name, field);
        hint(field, hintKey);
    }

    private <F extends Component & HasHelper> void hint(F field, String key) {
        field.setHelperText(getTranslation(key));
        field.getElement().getThemeList().add("helper-above-field");
    }

    void fill(ProfileEntry entry) {
        filling = true;
        fields.fill(entry);
        filling = false;
    }

    /** The whole entry: what was typed here, over what it was filled with. */
    ProfileEntry typed() {
        return fields.typed();
    }

    /** Adds a line of expertise on this topic. */
    void addTopic(String topic) {
        fields.expertise.addTopic(topic);
    }

    /** Takes the problems off the fields. */
    void clear() {
        Stream.concat(shown.values().stream(), fields.expertise.fields()).forEach(field -> {
            if (field instanceof HasValidationProperties validated) {
                validated.setInvalid(false);
            }
        });
    }

    /** The field of a flaw, marked with how to mend it. */
    Component mark(Flaw flaw, String howToMend) {
        var field =
                switch (flaw.field()) {
                    case "expertise", "level", "note", "topicStandIn" ->
                        fields.expertise.field(flaw.field(), flaw.row());
                    default -> shown.getOrDefault(flaw.field(), this);
                };
        if (field instanceof HasValidationProperties validated) {
            validated.setErrorMessage(howToMend);
            validated.setInvalid(true);
        }
        return field;
    }
}
