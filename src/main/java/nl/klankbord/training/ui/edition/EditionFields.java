package nl.klankbord.training.ui.edition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.ui.ComponentTexts;
import nl.klankbord.base.ui.DutchDateField;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.ui.ColleagueChoices;
import nl.klankbord.training.CostRule;
import nl.klankbord.training.CourseId;
import nl.klankbord.training.EditionEntry;
import nl.klankbord.training.EditionEntry.ExternalTrainer;
import org.jspecify.annotations.Nullable;

/** What an edition is made of, as fields of a form. */
final class EditionFields {

    private static final int USUAL_SEATS = 12;

    private final EditionTools tools;
    private final HouseForm form;
    private final ComboBox<PartnerCard> partner = new ComboBox<>();
    private final MultiSelectComboBox<ColleagueCard> trainers = new MultiSelectComboBox<>();
    private final TextField externalName = new TextField();
    private final EmailField externalMail = new EmailField();
    private final MultiSelectComboBox<PartnerCard> partners = new MultiSelectComboBox<>();
    private final LessonsField lessons = new LessonsField();
    private final IntegerField seats = new IntegerField();
    private final IntegerField minimum = new IntegerField();
    private final Map<PartnerId, IntegerField> quotas = new HashMap<>();
    private final DutchDateField releaseOn = new DutchDateField();
    private final DutchDateField goNoGoOn = new DutchDateField();
    private final IntegerField cancelDays = new IntegerField();
    private final Checkbox approval = new Checkbox();
    private final BigDecimalField cost = new BigDecimalField();
    private final Select<CostRule> rule = new Select<>();
    private final IntegerField year = new IntegerField();

    EditionFields(HouseForm form, EditionTools tools, Locale language) {
        this.form = form;
        this.tools = tools;
        var all = tools.partners().all();
        partner.setItems(all);
        partner.setItemLabelGenerator(PartnerCard::name);
        all.stream()
                .filter(card -> card.id().equals(tools.actors().get().partner()))
                .findFirst()
                .ifPresent(partner::setValue);
        field(partner, "partner");
        ComponentTexts.apply(trainers);
        trainers.setItems(ColleagueChoices.of(tools.people(), tools.actors()::get, language));
        trainers.setItemLabelGenerator(ColleagueCard::name);
        trainers.setPageSize(PageRequest.USUAL);
        tools.people().card(tools.actors().get().colleague()).ifPresent(trainers::select);
        field(trainers, "trainers");
        form.optional(externalName, say("training.field.externalName"), say("training-outsider.field.hint"));
        form.optional(externalMail, say("training.field.externalMail"), "");
        ComponentTexts.apply(partners);
        partners.setItems(all);
        partners.setItemLabelGenerator(PartnerCard::name);
        form.optional(partners, say("training.field.partners"), say("training-edition.partners.hint"));
        form.part(lessons);
        seats.setValue(USUAL_SEATS);
        field(seats, "seats");
        form.optional(minimum, say("training.field.minimum"), say("training-edition.minimum.hint"));
        form.part(new QuotaFields(all, quotas));
        form.optional(releaseOn, say("training.field.releaseOn"), say("training-edition.release.hint"));
        form.optional(goNoGoOn, say("training.field.goNoGoOn"), say("training-edition.go.hint"));
        cancelDays.setValue(EditionEntry.CANCEL_DAYS);
        form.field(cancelDays, say("training-edition.cancel-days"), say("training-edition.cancel-days.hint"));
        approval.setLabel(say("training-edition.approval.field"));
        form.part(approval);
        form.optional(cost, say("training-edition.cost"), say("training-edition.cost.hint"));
        rule.setItems(CostRule.values());
        rule.setItemLabelGenerator(one -> say("training.cost." + one));
        rule.setValue(CostRule.CLOSED_PURSE);
        form.field(rule, say("training-edition.cost.rule"));
        form.optional(year, say("training.field.costYear"), say("training-edition.cost.year.hint"));
        year.setVisible(false);
        rule.addValueChangeListener(chosen -> year.setVisible(goesByFigures(chosen.getValue())));
    }

    private static boolean goesByFigures(@Nullable CostRule rule) {
        return rule != null && rule.figure().isPresent();
    }

    private <F extends Component & HasLabel> void field(F field, String name) {
        form.field(field, say("training.field." + name));
    }

    private String say(String key) {
        return form.getTranslation(key);
    }

    /** What was typed; names what is missing. */
    @Nullable
    EditionEntry typed(CourseId course) {
        var typed = lessons.typed(form);
        if (partner.isEmpty()) {
            form.problem(partner, say("training-edition.partner.missing"));
        }
        if (seats.isEmpty()) {
            form.problem(seats, say("training-edition.seats.missing"));
        }
        if (form.refused()) {
            return null;
        }
        return new EditionEntry(
                course,
                partner.getValue().id(),
                trainers.getValue().stream().map(ColleagueCard::id).toList(),
                external(),
                partners.getValue().stream().map(PartnerCard::id).collect(Collectors.toSet()),
                typed,
                seats.getValue(),
                minimum.getOptionalValue().orElse(0),
                quotas(),
                releaseOn.getValue(),
                goNoGoOn.getValue(),
                cost.getOptionalValue().orElse(BigDecimal.ZERO),
                rule.getValue(),
                goesByFigures(rule.getValue()) ? year.getValue() : null,
                approval.getValue(),
                cancelDays.getOptionalValue().orElse(EditionEntry.CANCEL_DAYS));
    }

    private @Nullable ExternalTrainer external() {
        return externalName.isEmpty() && externalMail.isEmpty()
                ? null
                : new ExternalTrainer(externalName.getValue(), externalMail.getValue());
    }

    private Map<PartnerId, Integer> quotas() {
        var typed = new HashMap<PartnerId, Integer>();
        quotas.forEach((id, field) -> field.getOptionalValue().ifPresent(number -> typed.put(id, number)));
        return typed;
    }

    void show(EditionEntry entry) {
        var all = tools.partners().all();
        all.stream()
                .filter(card -> card.id().equals(entry.partner()))
                .findFirst()
                .ifPresent(partner::setValue);
        var known = tools.people().cards(entry.trainers());
        trainers.setValue(entry.trainers().stream()
                .filter(known::containsKey)
                .map((ColleagueId id) -> known.get(id))
                .collect(Collectors.toSet()));
        if (entry.external() instanceof ExternalTrainer external) {
            externalName.setValue(external.name());
            externalMail.setValue(external.mail());
        }
        partners.setValue(all.stream()
                .filter(card -> entry.partners().contains(card.id()))
                .collect(Collectors.toSet()));
        lessons.show(entry.lessons());
        seats.setValue(entry.seats());
        minimum.setValue(entry.minimum() == 0 ? null : entry.minimum());
        quotas.forEach((id, field) -> field.setValue(entry.quotas().get(id)));
        releaseOn.setValue(entry.releaseOn());
        goNoGoOn.setValue(entry.goNoGoOn());
        cancelDays.setValue(entry.cancelDays());
        approval.setValue(entry.approval());
        cost.setValue(entry.costTotal().signum() == 0 ? null : entry.costTotal());
        rule.setValue(entry.costKey());
        year.setValue(entry.costYear());
    }

    /** The field that a flaw is about. */
    Component named(String field, int row) {
        return switch (field) {
            case "lessons", "place", "link" -> lessons.at(row);
            case "trainers" -> trainers;
            case "externalName" -> externalName;
            case "externalMail" -> externalMail;
            case "partners" -> partners;
            case "minimum" -> minimum;
            case "releaseOn" -> releaseOn;
            case "goNoGoOn" -> goNoGoOn;
            case "cancelDays" -> cancelDays;
            case "costTotal" -> cost;
            case "costYear" -> year;
            case "partner" -> partner;
            default -> seats;
        };
    }
}
