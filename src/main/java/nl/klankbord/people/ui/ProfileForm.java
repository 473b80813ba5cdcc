package nl.klankbord.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.klankbord.base.ui.DutchDateField;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.EditOutcome.Flaw;
import nl.klankbord.people.Intent;
import nl.klankbord.people.ProfileEntry;
import nl.klankbord.people.ProfileEntry.Hidden;

/** The four cards of a profile, to write. Tells of every change, so that a draft can be kept. */
final class ProfileForm extends Div {

    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern SEMICOLON = Pattern.compile(";");

    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final transient ProfileChoices choices;
    private final Runnable changed;
    private boolean filling;

    private final TextField jobTitle = new TextField();
    private final TextField department = new TextField();
    private final EmailField mail = new EmailField();
    private final TextField phone = new TextField();
    private final TextField languages = new TextField();
    private final TextField headline = new TextField();
    private final TextArea about = new TextArea();
    private final TextArea projects = new TextArea();
    private final ExpertiseLines expertise;
    private final TextField wantsToLearn = new TextField();
    private final CheckboxGroup<Intent> intents = new CheckboxGroup<>();
    private final CheckboxGroup<DayOfWeek> workingDays = new CheckboxGroup<>();
    private final IntegerField capacity = new IntegerField();
    private final DutchDateField awayFrom = new DutchDateField();
    private final DutchDateField awayUntil = new DutchDateField();
    private final ComboBox<ColleagueCard> standIn;
    private final CheckboxGroup<Hidden> hidden = new CheckboxGroup<>();

    ProfileForm(ProfileChoices choices, Runnable changed) {
        this.choices = choices;
        this.changed = () -> {
            if (!filling) {
                changed.run();
            }
        };
        expertise = new ExpertiseLines(choices, this.changed);
        standIn = choices.colleagues(getLocale());
        addClassName("people-form");
        intents.setItems(Intent.values());
        intents.setItemLabelGenerator(intent -> getTranslation("people.intent." + intent));
        workingDays.setItems(DayOfWeek.values());
        workingDays.setItemLabelGenerator(day -> PresenceWords.name(day, getLocale()));
        hidden.setItems(Hidden.values());
        hidden.setItemLabelGenerator(what -> getTranslation("people.hidden." + what));
        add(contact(), story(), knowledge(), presence());
    }

    private Panel contact() {
        var panel = new Panel("card-contact", getTranslation("people.card.contact"));
        panel.content(
                required("jobTitle", jobTitle),
                optional("department", department),
                required("mail", mail),
                optional("phone", phone),
                hinted(optional("languages", languages)),
                optional("hidden", hidden));
        return panel;
    }

    private Panel story() {
        var panel = new Panel("card-story", getTranslation("people.card.story"));
        panel.content(
                hinted(optional("headline", headline)),
                optional("about", about),
                hinted(optional("projects", projects)));
        return panel;
    }

    private Panel knowledge() {
        fields.put("expertise", expertise);
        var panel = new Panel("card-expertise", getTranslation("people.card.expertise"));
        panel.content(expertise, hinted(optional("wantsToLearn", wantsToLearn)), optional("intents", intents));
        return panel;
    }

    private Panel presence() {
        var panel = new Panel("card-presence", getTranslation("people.card.presence"));
        panel.content(
                optional("workingDays", workingDays),
                hinted(required("capacity", capacity)),
                optional("awayFrom", awayFrom),
                optional("awayUntil", awayUntil),
                hinted(optional("standIn", standIn)));
        return panel;
    }

    private <F extends Component & HasLabel & HasValue<?, ?>> F required(String name, F field) {
        field.setLabel(getTranslation("people.field." + name));
        if (field instanceof HasValidationProperties validated) {
            validated.setManualValidation(true);
        }
        field.addValueChangeListener(_ -> changed.run());
        fields.put(name, field);
        return field;
    }

    private <F extends Component & HasLabel & HasValue<?, ?>> F optional(String name, F field) {
        required(name, field);
        field.setLabel(getTranslation("base.form.optional", getTranslation("people.field." + name)));
        return field;
    }

    private <F extends Component & HasHelper> F hinted(F field) {
        var name = fields.entrySet().stream()
                .filter(known -> known.getValue() == field)
                .findFirst()
                .orElseThrow()
                .getKey();
        field.setHelperText(getTranslation("people.field." + name + ".hint"));
        field.getElement().getThemeList().add("helper-above-field");
        return field;
    }

    void fill(ProfileEntry entry) {
        filling = true;
        jobTitle.setValue(entry.jobTitle());
        department.setValue(entry.department());
        mail.setValue(entry.mail());
        phone.setValue(entry.phone());
        languages.setValue(String.join(", ", entry.languages()));
        headline.setValue(entry.headline());
        about.setValue(entry.about());
        projects.setValue(String.join("\n", entry.projects()));
        expertise.fill(entry.expertise());
        wantsToLearn.setValue(String.join("; ", entry.wantsToLearn()));
        intents.setValue(entry.intents());
        workingDays.setValue(entry.workingDays());
        capacity.setValue(entry.capacity());
        awayFrom.setValue(entry.awayFrom());
        awayUntil.setValue(entry.awayUntil());
        standIn.setValue(choices.colleague(entry.standIn()));
        hidden.setValue(entry.hidden());
        filling = false;
    }

    ProfileEntry typed() {
        return new ProfileEntry(
                department.getValue(),
                jobTitle.getValue(),
                mail.getValue(),
                phone.getValue(),
                parts(languages.getValue(), COMMA),
                headline.getValue(),
                about.getValue(),
                projects.getValue().lines().toList(),
                expertise.typed(),
                intents.getValue(),
                parts(wantsToLearn.getValue(), SEMICOLON),
                workingDays.getValue(),
                capacity.isEmpty() ? -1 : capacity.getValue(),
                awayFrom.getValue(),
                awayUntil.getValue(),
                standIn.isEmpty() ? null : standIn.getValue().id(),
                hidden.getValue());
    }

    private static List<String> parts(String text, Pattern separator) {
        return separator
                .splitAsStream(text)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Takes the problems off the fields. */
    void clear() {
        Stream.concat(fields.values().stream(), expertise.fields()).forEach(field -> {
            if (field instanceof HasValidationProperties validated) {
                validated.setInvalid(false);
            }
        });
    }

    /** The field of a flaw, marked with how to mend it. */
    Component mark(Flaw flaw, String howToMend) {
        var field =
                switch (flaw.field()) {
                    case "expertise", "level", "note" -> expertise.field(flaw.field(), flaw.row());
                    default -> fields.getOrDefault(flaw.field(), this);
                };
        if (field instanceof HasValidationProperties validated) {
            validated.setErrorMessage(howToMend);
            validated.setInvalid(true);
        }
        return field;
    }
}
