package nl.klankbord.opinion.ui.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import nl.klankbord.opinion.OpinionMove;
import nl.klankbord.opinion.OpinionStep;
import nl.klankbord.opinion.Refusal;
import nl.klankbord.opinion.ui.SpotsFound;

/** What the advice took, before it is handed over for good. */
final class DeliverForm extends StepForm {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    /** More than this cannot be meant; what the rules allow is less. */
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000);

    private final BigDecimalField hours = new BigDecimalField();

    DeliverForm(StepTaking taking, Runnable close) {
        super(OpinionStep.DELIVER, taking, close);
        asksAboutSpots(new SpotsFound());
        hours.setLocale(getLocale());
        form().field(
                        hours,
                        getTranslation("opinion-dossier.deliver.hours"),
                        getTranslation("opinion-dossier.deliver.hours.hint"));
    }

    @Override
    Optional<OpinionMove> move() {
        var typed = hours.getValue();
        if (typed == null || typed.abs().compareTo(MOST) > 0) {
            form().problem(hours, getTranslation("opinion.refusal." + Refusal.HOURS_IMPOSSIBLE));
            return Optional.empty();
        }
        var minutes = typed.multiply(MINUTES).setScale(0, RoundingMode.HALF_UP).intValueExact();
        return Optional.of(new OpinionMove.Deliver(minutes, answers()));
    }

    @Override
    Optional<Component> fieldOf(Refusal why) {
        return why == Refusal.HOURS_IMPOSSIBLE ? Optional.of(hours) : Optional.empty();
    }
}
