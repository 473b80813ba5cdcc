package nl.klankbord.opinion.ui.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H4;
import java.util.Optional;
import java.util.function.Supplier;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.opinion.OpinionMove;
import nl.klankbord.opinion.OpinionStep;
import nl.klankbord.opinion.Refusal;
import nl.klankbord.opinion.StepOutcome;
import nl.klankbord.opinion.Suggestions;

/** Whom to ask: who is suggested and why, and below it any colleague by name. */
final class OfferForm extends StepForm {

    private final ColleaguePicker picker;

    OfferForm(
            Suggestions suggestions, ColleaguePicker picker, StepTaking taking, Supplier<StepOutcome> askCoordinator) {
        super(OpinionStep.OFFER, taking);
        this.picker = picker;
        var trouble = new Trouble(taking.open().changed());
        addComponentAtIndex(
                indexOf(form()),
                new SuggestedPeople(
                        suggestions,
                        taking.open(),
                        who -> taking.take(new OpinionMove.Offer(who)).ifPresentOrElse(trouble::show, trouble::clear),
                        () -> taking.told(askCoordinator.get(), "opinion-dossier.offer.coordinator-asked")
                                .ifPresentOrElse(trouble::show, trouble::clear)));
        addComponentAtIndex(indexOf(form()), trouble);
        addComponentAtIndex(indexOf(form()), new H4(getTranslation("opinion-dossier.offer.by-name")));
        form().field(
                        picker,
                        getTranslation("opinion-dossier.offer.colleague"),
                        getTranslation("opinion-dossier.offer.colleague.hint"));
        if (!suggestions.nobodyFits()) {
            form().submitButton().removeThemeVariants(ButtonVariant.PRIMARY);
        }
    }

    @Override
    Optional<OpinionMove> move() {
        ColleagueId chosen = picker.chosen();
        if (chosen == null) {
            form().problem(picker, getTranslation("opinion-dossier.colleague.choose"));
            return Optional.empty();
        }
        return Optional.of(new OpinionMove.Offer(chosen));
    }

    /** Whoever may put it to somebody, may; what else is refused is about the one who was chosen. */
    @Override
    Optional<Component> fieldOf(Refusal why) {
        return switch (why) {
            case NOT_NOW, NOT_YOURS, COORDINATOR_NOT_ASKED -> Optional.empty();
            default -> Optional.of(picker);
        };
    }
}
