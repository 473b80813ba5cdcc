package nl.klankbord.intervision.ui.enrol;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.TopicId;
import nl.klankbord.base.ui.ComponentTexts;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.intervision.programme.EnrolEntry;
import nl.klankbord.intervision.programme.FieldMix;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.vocabulary.Topic;
import nl.klankbord.vocabulary.ui.TopicChoices;
import org.jspecify.annotations.Nullable;

/** What somebody says who enrols, as fields of a form. */
final class EnrolFields {

    private static final int QUARTER = 15;

    private final EnrolTools tools;
    private final MultiSelectComboBox<TopicId> topics = new MultiSelectComboBox<>();
    private final Select<Integer> level = new Select<>();
    private final HalfDayGrid halfDays = new HalfDayGrid();
    private final IntegerField travel = new IntegerField();
    private final Checkbox facilitates = new Checkbox();
    private final Checkbox hosts = new Checkbox();
    private final RadioButtonGroup<Wish> wish = new RadioButtonGroup<>();
    private final WithoutField without;

    EnrolFields(HouseForm form, EnrolTools tools, Locale language) {
        this.tools = tools;
        form.field(halfDays, text(form, "half-days"), text(form, "half-days.hint"));
        ComponentTexts.apply(topics);
        topics.setItemLabelGenerator(
                id -> tools.vocabulary().find(id).map(Topic::nl).orElse(""));
        topics.setItems(TopicChoices.of(tools.vocabulary(), Topic::id));
        form.optional(topics, text(form, "field.topics"), text(form, "enrol.topics.hint"));
        level.setItems(1, 2, 3, 4, 5);
        level.setItemLabelGenerator(one -> form.getTranslation("intervision-screens.level." + one));
        form.field(level, text(form, "enrol.level"), text(form, "enrol.level.hint"));
        travel.setMin(0);
        travel.setStep(QUARTER);
        travel.setStepButtonsVisible(true);
        form.field(travel, text(form, "enrol.travel"), text(form, "enrol.travel.hint"));
        wish.setItems(Wish.values());
        wish.setItemLabelGenerator(one -> form.getTranslation("intervision-screens.wish." + one));
        form.field(wish, text(form, "enrol.wish"));
        facilitates.setLabel(text(form, "enrol.facilitates"));
        facilitates.setHelperText(text(form, "enrol.facilitates.hint"));
        form.part(facilitates);
        hosts.setLabel(text(form, "enrol.hosts"));
        hosts.setHelperText(text(form, "enrol.hosts.hint"));
        form.part(hosts);
        without = new WithoutField(form, tools, language);
        form.part(without);
    }

    private static String text(HouseForm form, String key) {
        return form.getTranslation("intervision-screens." + key);
    }

    EnrolEntry typed() {
        return new EnrolEntry(
                topics.getValue(),
                level.getValue(),
                halfDays.getValue(),
                facilitates.getValue(),
                hosts.getValue(),
                // Nothing is no number of minutes.
                travel.getOptionalValue().orElse(-1),
                wish.getValue().mix);
    }

    /** With whom the writer would rather not be. */
    Set<ColleagueId> without() {
        return without.field().getValue().stream().map(ColleagueCard::id).collect(Collectors.toSet());
    }

    void show(EnrolEntry entry, Collection<ColleagueId> others) {
        topics.setValue(entry.topics());
        level.setValue(entry.level());
        halfDays.setValue(entry.halfDays());
        facilitates.setValue(entry.facilitates());
        hosts.setValue(entry.hosts());
        travel.setValue(entry.travelMinutes());
        wish.setValue(Wish.of(entry.wish()));
        without.field().setValue(Set.copyOf(tools.people().cards(others).values()));
    }

    /** The field that a flaw is about. */
    Component named(String field) {
        return Optional.ofNullable(Map.<String, Component>of(
                                "topics", topics,
                                "level", level,
                                "travelMinutes", travel,
                                "wishes", without.field())
                        .get(field))
                .orElse(halfDays);
    }

    /** A choice of which nothing is one. */
    private enum Wish {
        NONE(null),
        SIMILAR(FieldMix.SIMILAR),
        MIXED(FieldMix.MIXED);

        private final @Nullable FieldMix mix;

        Wish(@Nullable FieldMix mix) {
            this.mix = mix;
        }

        private static Wish of(@Nullable FieldMix mix) {
            return mix == null ? NONE : valueOf(mix.name());
        }
    }
}
