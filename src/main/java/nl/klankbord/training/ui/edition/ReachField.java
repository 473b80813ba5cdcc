package nl.klankbord.training.ui.edition;

import com.vaadin.flow.component.select.Select;
import nl.klankbord.training.LessonMove.Reach;

/** Which lessons a change is for. */
final class ReachField extends Select<Reach> {

    ReachField() {
        setItems(Reach.values());
        setItemLabelGenerator(reach -> getTranslation("training.reach." + reach));
        setValue(Reach.ONE);
    }
}
