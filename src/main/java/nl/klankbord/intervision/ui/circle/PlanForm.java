package nl.klankbord.intervision.ui.circle;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.function.Consumer;
import nl.klankbord.base.ui.DutchDateField;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.intervision.SeriesTerms;
import nl.klankbord.intervision.ui.Part;

/** In what rhythm a circle meets; what the programme says is filled in. */
final class PlanForm extends Part {

    private static final int LEAST_WEEKS = 1;
    private static final int MOST_WEEKS = 12;
    private static final int LEAST_MINUTES = 30;
    private static final int MOST_MINUTES = 480;

    private final IntegerField weeks = new IntegerField();
    private final IntegerField minutes = new IntegerField();
    private final RadioButtonGroup<Boolean> online = new RadioButtonGroup<>();
    private final DutchDateField from = new DutchDateField();
    private final HouseForm form;

    PlanForm(SeriesTerms terms, int meetings, Consumer<SeriesTerms> search) {
        super("intervision-meeting.plan.heading");
        form = new HouseForm(getTranslation("intervision-meeting.plan.search"), () -> search(search));
        form.field(weeks, getTranslation("intervision-meeting.plan.weeks"));
        form.field(minutes, getTranslation("intervision-meeting.plan.minutes"));
        online.setItems(true, false);
        online.setItemLabelGenerator(
                yes -> getTranslation(yes ? "intervision-meeting.online" : "intervision-meeting.by-turns"));
        form.field(online, getTranslation("intervision-meeting.fact.where"));
        form.optional(
                from,
                getTranslation("intervision-meeting.plan.from"),
                getTranslation("intervision-meeting.plan.from.hint"));
        weeks.setValue(terms.weeks());
        minutes.setValue(terms.minutes());
        online.setValue(terms.online());
        from.setValue(terms.from());
        weeks.setStepButtonsVisible(true);
        put(new Paragraph(getTranslation("intervision-meeting.plan.how", meetings)), form);
    }

    private void search(Consumer<SeriesTerms> search) {
        if (weeks.getValue() == null || weeks.getValue() < LEAST_WEEKS || weeks.getValue() > MOST_WEEKS) {
            form.problem(weeks, getTranslation("intervision-meeting.plan.between", LEAST_WEEKS, MOST_WEEKS));
        }
        if (minutes.getValue() == null || minutes.getValue() < LEAST_MINUTES || minutes.getValue() > MOST_MINUTES) {
            form.problem(minutes, getTranslation("intervision-meeting.plan.between", LEAST_MINUTES, MOST_MINUTES));
        }
        if (!form.refused()) {
            search.accept(new SeriesTerms(minutes.getValue(), weeks.getValue(), online.getValue(), from.getValue()));
        }
    }
}
