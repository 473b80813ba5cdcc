package nl.klankbord.training.ui.edition;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Map;
import nl.klankbord.base.PartnerId;
import nl.klankbord.partners.PartnerCard;

/** The seats that are set aside for each partner; an empty field sets nothing aside. */
final class QuotaFields extends Div {

    /** @param fields gets the field of each partner */
    QuotaFields(List<PartnerCard> partners, Map<PartnerId, IntegerField> fields) {
        addClassName("training-quotas");
        var hint = new Paragraph(getTranslation("training-edition.quotas.hint"));
        hint.addClassNames("small", "muted");
        var grid = new Div();
        partners.forEach(partner -> {
            var field = new IntegerField(partner.name());
            field.setMin(0);
            fields.put(partner.id(), field);
            grid.add(field);
        });
        grid.addClassName("training-quotas-grid");
        add(new H3(getTranslation("training.field.quotas")), hint, grid);
    }
}
