package nl.klankbord.intervision.ui.enrol;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.ui.ComponentTexts;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.base.ui.Icons;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.ui.ColleagueChoices;

/** With whom somebody would rather not be in a circle, and who gets to know that: nobody. */
final class WithoutField extends Div {

    private final MultiSelectComboBox<ColleagueCard> field = new MultiSelectComboBox<>();

    WithoutField(HouseForm form, EnrolTools tools, Locale language) {
        addClassNames("intervision-private", "stack");
        var title = new H2(Icons.LOCK.small());
        title.add(getTranslation("intervision-screens.without"));
        ComponentTexts.apply(field);
        field.setItems(ColleagueChoices.of(tools.people(), tools.actors()::get, language));
        field.setPageSize(PageRequest.USUAL);
        var partners = tools.partners().all().stream().collect(Collectors.toMap(PartnerCard::id, PartnerCard::name));
        field.setItemLabelGenerator(card -> getTranslation(
                "intervision-screens.without.one", card.name(), partners.getOrDefault(card.partner(), "")));
        form.optional(field, getTranslation("intervision-screens.without.who"), "");
        add(
                title,
                new Paragraph(getTranslation("intervision-screens.without.seen")),
                new Paragraph(getTranslation("intervision-screens.without.used")),
                field);
    }

    MultiSelectComboBox<ColleagueCard> field() {
        return field;
    }
}
