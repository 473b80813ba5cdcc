package nl.klankbord.knowledge.ui.success;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.ui.ComponentTexts;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.gate.GateAnswers;
import nl.klankbord.gate.GateReport;
import nl.klankbord.gate.ui.MarkedTexts;
import nl.klankbord.knowledge.Shelf;
import nl.klankbord.knowledge.success.SuccessEntry;
import nl.klankbord.knowledge.success.SuccessFlaw;
import nl.klankbord.knowledge.success.SuccessOrigin;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.vocabulary.Topic;

/** What a success is made of, as fields of a form. Tells of every change, so that it can be kept. */
final class SuccessFields {

    private static final int ROWS = 4;

    private final HouseForm form;
    private final MarkedTexts texts = MarkedTexts.answerable();
    private final TextArea title;
    private final TextArea story;
    private final TextArea personalGain;
    private final GainFields gains;
    private final MultiSelectComboBox<ColleagueCard> colleagues = new MultiSelectComboBox<>();
    private final Checkbox agreed = new Checkbox();
    private final TextField figure = new TextField();
    private final TextField source = new TextField();
    private final Select<SuccessOrigin> origin = new Select<>();
    private final MonthFields month;
    private final MultiSelectComboBox<String> topics = new MultiSelectComboBox<>();
    private final Runnable typed;
    private boolean filling;

    /** @param typed hears each change */
    SuccessFields(HouseForm form, SuccessChoices choices, List<PartnerCard> partners, Runnable typed) {
        this.form = form;
        this.typed = typed;
        title = text("title", 1, Shelf.LONGEST_TITLE, false);
        story = text("story", ROWS, SuccessEntry.TEXT, false);
        month = new MonthFields(form, choices.today().getYear(), this::tell);
        gains = new GainFields(form, texts, partners, this::tell);
        personalGain = text("personalGain", ROWS, SuccessEntry.TEXT, true);
        figure.setMaxLength(SuccessEntry.FIGURE);
        form.optional(figure, word("field.figure"), word("hint.figure"));
        source.setMaxLength(SuccessEntry.SOURCE);
        form.optional(source, word("field.source"), word("hint.source"));
        origin.setItems(SuccessOrigin.values());
        origin.setItemLabelGenerator(one -> word("origin." + one));
        origin.setValue(SuccessOrigin.NONE);
        form.field(origin, word("field.origin"), word("hint.origin"));
        ComponentTexts.apply(topics);
        topics.setItems(choices.topics(Topic::nl));
        topics.setAllowCustomValue(true);
        topics.addCustomValueSetListener(one -> {
            var chosen = new LinkedHashSet<>(topics.getValue());
            if (chosen.add(one.getDetail().strip())) {
                topics.setValue(chosen);
            }
        });
        form.optional(topics, word("field.topics"), word("hint.topics"));
        ComponentTexts.apply(colleagues);
        colleagues.setItems(choices.colleagues(UI.getCurrent().getLocale()));
        colleagues.setItemLabelGenerator(ColleagueCard::name);
        form.optional(colleagues, word("field.colleagues"), word("hint.colleagues"));
        agreed.setManualValidation(true);
        agreed.setLabel(word("field.agreed"));
        agreed.setVisible(false);
        form.part(agreed);
        colleagues.addValueChangeListener(
                event -> agreed.setVisible(!event.getValue().isEmpty()));
        for (HasValue<?, ?> one : List.<HasValue<?, ?>>of(figure, source, origin, topics, colleagues, agreed)) {
            one.addValueChangeListener(_ -> tell());
        }
    }

    private TextArea text(String field, int rows, int most, boolean optional) {
        var text = texts.text(field, word("field." + field), word("hint." + field), rows);
        text.area().setMaxLength(most);
        text.onChange(this::tell, () -> {});
        form.part(optional ? text.optional() : text);
        return text.area();
    }

    private String word(String key) {
        return form.getTranslation("knowledge-success." + key);
    }

    private void tell() {
        if (!filling) {
            typed.run();
        }
    }

    SuccessEntry typed() {
        return new SuccessEntry(
                title.getValue(),
                story.getValue(),
                personalGain.getValue(),
                gains.typed(),
                ids(colleagues.getValue()),
                agreed.getValue(),
                figure.getValue(),
                source.getValue(),
                origin.getValue(),
                month.typed(),
                List.copyOf(topics.getValue()));
    }

    private static Set<ColleagueId> ids(Set<ColleagueCard> cards) {
        return cards.stream().map(ColleagueCard::id).collect(Collectors.toSet());
    }

    /** @param named the cards of the colleagues in it */
    void show(SuccessEntry entry, Map<ColleagueId, ColleagueCard> named) {
        filling = true;
        title.setValue(entry.title());
        story.setValue(entry.story());
        personalGain.setValue(entry.personalGain());
        gains.show(entry.gains());
        colleagues.setValue(Set.copyOf(named.values()));
        agreed.setValue(entry.agreed());
        figure.setValue(entry.figure());
        source.setValue(entry.source());
        origin.setValue(entry.origin());
        month.show(entry.month());
        topics.setValue(new LinkedHashSet<>(entry.topics()));
        filling = false;
    }

    /** What was said about what looks like personal data and stays. */
    GateAnswers answers() {
        return texts.answers();
    }

    void refuse(GateReport report) {
        texts.show(report, form::problem);
        report.stops().stream()
                .filter(spot -> spot.field().equals("figure") || spot.field().equals("source"))
                .forEach(spot -> form.problem(
                        spot.field().equals("figure") ? figure : source,
                        form.getTranslation("gate.spot." + spot.kind())));
    }

    void refuse(List<SuccessFlaw> flaws) {
        flaws.forEach(flaw -> form.problem(field(flaw), SuccessWords.flaw(form, flaw)));
    }

    private Component field(SuccessFlaw flaw) {
        return switch (flaw.field()) {
            case "story" -> story;
            case "personalGain" -> personalGain;
            case SuccessEntry.GAINS -> gains.field(flaw.row());
            case "colleagues" -> colleagues;
            case "agreed" -> agreed;
            case "figure" -> figure;
            case "source" -> source;
            case "month" -> month.field();
            case "topics" -> topics;
            default -> title;
        };
    }
}
