package nl.klankbord.intervision.ui.programme;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.TopicId;
import nl.klankbord.base.ui.ComponentTexts;
import nl.klankbord.base.ui.DutchDateField;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.intervision.programme.FieldMix;
import nl.klankbord.intervision.programme.MeetingPlace;
import nl.klankbord.intervision.programme.ProgrammeEntry;
import nl.klankbord.intervision.ui.Part;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.ui.ColleagueChoices;
import nl.klankbord.vocabulary.Topic;
import nl.klankbord.vocabulary.ui.TopicChoices;

/** What a programme is made of, as fields of a form. */
final class ProgrammeFields {

    private static final int ROWS = 4;
    private static final List<String> WEIGHTS = List.of("spread", "repeats", "level", "field", "travel", "load");

    private final HouseForm form;
    private final ProgrammeTools tools;
    private final Map<String, Component> named = new HashMap<>();
    private final Map<String, IntegerField> numbers = new LinkedHashMap<>();
    private final Map<String, IntegerField> weights = new LinkedHashMap<>();
    private final TextField title = new TextField();
    private final TextArea purpose = new TextArea();
    private final MultiSelectComboBox<PartnerCard> partners = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<TopicId> topics = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<ColleagueCard> organisers = new MultiSelectComboBox<>();
    private final DutchDateField from = new DutchDateField();
    private final DutchDateField until = new DutchDateField();
    private final DutchDateField enrolUntil = new DutchDateField();
    private final RadioButtonGroup<MeetingPlace> place = new RadioButtonGroup<>();
    private final RadioButtonGroup<FieldMix> field = new RadioButtonGroup<>();

    ProgrammeFields(HouseForm form, ProgrammeTools tools, Locale language) {
        this.form = form;
        this.tools = tools;
        about(language);
        moments();
        circles();
        weights();
        show(ProgrammeEntry.empty());
    }

    private void about(Locale language) {
        title.setMaxLength(ProgrammeEntry.TITLE);
        put("title", form.field(title, label("title")));
        purpose.setMaxLength(ProgrammeEntry.PURPOSE);
        purpose.setMinRows(ROWS);
        put("purpose", form.optional(purpose, label("purpose"), hint("purpose")));
        ComponentTexts.apply(topics);
        topics.setItemLabelGenerator(
                id -> tools.vocabulary().find(id).map(Topic::nl).orElse(""));
        topics.setItems(TopicChoices.of(tools.vocabulary(), Topic::id));
        put("topics", form.optional(topics, label("topics"), ""));
        ComponentTexts.apply(partners);
        partners.setItems(tools.partners().all());
        partners.setItemLabelGenerator(PartnerCard::name);
        put("partners", form.optional(partners, label("partners"), hint("partners")));
        ComponentTexts.apply(organisers);
        organisers.setItems(ColleagueChoices.of(tools.people(), tools.actors()::get, language));
        organisers.setItemLabelGenerator(ColleagueCard::name);
        organisers.setPageSize(PageRequest.USUAL);
        put("organisers", form.optional(organisers, label("organisers"), hint("organisers")));
    }

    private void moments() {
        heading("moments");
        pair(
                number("meetings", form.field(new IntegerField(), label("meetings"))),
                number("minutes", form.field(new IntegerField(), label("minutes"), hint("minutes"))),
                number("rhythmWeeks", form.field(new IntegerField(), label("rhythmWeeks"), hint("rhythmWeeks"))));
        pair(
                put("enrolUntil", form.optional(enrolUntil, label("enrolUntil"), "")),
                put("from", form.optional(from, label("from"), "")),
                put("until", form.optional(until, label("until"), "")));
        place.setItems(MeetingPlace.values());
        place.setItemLabelGenerator(one -> form.getTranslation("intervision.place." + one));
        put("place", form.field(place, label("place")));
        number("eraseDays", form.field(new IntegerField(), label("eraseDays"), hint("eraseDays")));
    }

    private void circles() {
        heading("circles");
        pair(number("least"), number("most"), number("leastPartners"), number("mostOfPartner"));
        pair(number("mostOfTeam"), number("sharedHalfDays"));
        field.setItems(FieldMix.values());
        field.setItemLabelGenerator(one -> form.getTranslation("intervision.field." + one));
        put("field", form.field(field, label("field")));
    }

    private void weights() {
        heading("weights");
        var shown = WEIGHTS.stream()
                .map(name -> {
                    var one = form.field(new IntegerField(), form.getTranslation("intervision-screens.weight." + name));
                    one.setStepButtonsVisible(true);
                    one.setMin(0);
                    one.setMax(ProgrammeEntry.Weights.MOST);
                    weights.put(name, one);
                    return one;
                })
                .toArray(Component[]::new);
        pair(shown);
        named.put("weights", shown[0]);
    }

    private void heading(String name) {
        form.part(new H2(form.getTranslation("intervision-screens.heading." + name)));
        form.part(Part.small(form.getTranslation("intervision-screens.heading." + name + ".why")));
    }

    private IntegerField number(String name) {
        return number(name, form.field(new IntegerField(), label(name)));
    }

    private IntegerField number(String name, IntegerField one) {
        one.setStepButtonsVisible(true);
        numbers.put(name, one);
        return put(name, one);
    }

    private <F extends Component & HasLabel> F put(String name, F one) {
        named.put(name, one);
        return one;
    }

    /** Beside one another where there is room. */
    private void pair(Component... several) {
        var row = new Div(several);
        row.addClassName("intervision-fields");
        form.part(row);
    }

    private String label(String name) {
        return form.getTranslation("intervision-screens.field." + name);
    }

    private String hint(String name) {
        return form.getTranslation("intervision-screens.hint." + name);
    }

    /** What was typed; a number that is missing counts as none. */
    ProgrammeEntry typed() {
        return new ProgrammeEntry(
                title.getValue(),
                purpose.getValue(),
                partners.getValue().stream().map(PartnerCard::id).collect(Collectors.toSet()),
                topics.getValue(),
                of("least"),
                of("most"),
                of("leastPartners"),
                of("mostOfPartner"),
                of("mostOfTeam"),
                of("meetings"),
                of("minutes"),
                of("rhythmWeeks"),
                from.getValue(),
                until.getValue(),
                field.getValue(),
                new ProgrammeEntry.Weights(
                        weight("spread"),
                        weight("repeats"),
                        weight("level"),
                        weight("field"),
                        weight("travel"),
                        weight("load")),
                of("sharedHalfDays"),
                place.getValue(),
                enrolUntil.getValue(),
                of("eraseDays"),
                organisers.getValue().stream().map(ColleagueCard::id).collect(Collectors.toSet()));
    }

    private int of(String name) {
        return Objects.requireNonNull(numbers.get(name)).getOptionalValue().orElse(0);
    }

    /** An empty one is out of range, as it should be told. */
    private int weight(String name) {
        return Objects.requireNonNull(weights.get(name)).getOptionalValue().orElse(-1);
    }

    void show(ProgrammeEntry entry) {
        title.setValue(entry.title());
        purpose.setValue(entry.purpose());
        var all = tools.partners().all();
        var chosen = all.stream()
                .filter(card -> entry.partners().contains(card.id()))
                .collect(Collectors.toSet());
        // All of them is what none says too.
        partners.setValue(chosen.size() == all.size() ? Set.of() : chosen);
        topics.setValue(entry.topics());
        organisers.setValue(Set.copyOf(tools.people().cards(entry.organisers()).values()));
        Map.of(
                        "least", entry.least(),
                        "most", entry.most(),
                        "leastPartners", entry.leastPartners(),
                        "mostOfPartner", entry.mostOfPartner(),
                        "mostOfTeam", entry.mostOfTeam(),
                        "meetings", entry.meetings(),
                        "minutes", entry.minutes(),
                        "rhythmWeeks", entry.rhythmWeeks(),
                        "sharedHalfDays", entry.sharedHalfDays(),
                        "eraseDays", entry.eraseDays())
                .forEach((name, number) ->
                        Objects.requireNonNull(numbers.get(name)).setValue(number));
        from.setValue(entry.from());
        until.setValue(entry.until());
        enrolUntil.setValue(entry.enrolUntil());
        place.setValue(entry.place());
        field.setValue(entry.field());
        var how = entry.weights();
        Map.of(
                        "spread", how.spread(),
                        "repeats", how.repeats(),
                        "level", how.level(),
                        "field", how.field(),
                        "travel", how.travel(),
                        "load", how.load())
                .forEach((name, weight) ->
                        Objects.requireNonNull(weights.get(name)).setValue(weight));
    }

    /** The field that a flaw is about. */
    Component named(String name) {
        return named.getOrDefault(name, title);
    }
}
