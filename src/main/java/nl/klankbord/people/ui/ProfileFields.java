package nl.klankbord.people.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.klankbord.base.ui.DutchDateField;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.Intent;
import nl.klankbord.people.ProfileEntry;
import nl.klankbord.people.ProfileEntry.Hidden;

/** The fields of a whole profile, of which a form shows a part; the others keep what they were filled with. */
final class ProfileFields {

    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern SEMICOLON = Pattern.compile(";");

    final TextField jobTitle = new TextField();
    final TextField department = new TextField();
    final EmailField mail = new EmailField();
    final TextField phone = new TextField();
    final TextField languages = new TextField();
    final TextField headline = new TextField();
    final TextArea about = new TextArea();
    final TextArea projects = new TextArea();
    final ExpertiseLines expertise;
    final TextField wantsToLearn = new TextField();
    final CheckboxGroup<Intent> intents = new CheckboxGroup<>();
    final CheckboxGroup<DayOfWeek> workingDays = new CheckboxGroup<>();
    final IntegerField capacity = new IntegerField();
    final DutchDateField awayFrom = new DutchDateField();
    final DutchDateField awayUntil = new DutchDateField();
    final ComboBox<ColleagueCard> standIn;
    final CheckboxGroup<Hidden> hidden = new CheckboxGroup<>();

    private final ProfileChoices choices;

    ProfileFields(ProfileChoices choices, Runnable changed, Locale language) {
        this.choices = choices;
        expertise = new ExpertiseLines(choices, changed);
        standIn = choices.colleagues(language);
        intents.setItems(Intent.values());
        workingDays.setItems(DayOfWeek.values());
        hidden.setItems(Hidden.values());
    }

    void fill(ProfileEntry entry) {
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
}
