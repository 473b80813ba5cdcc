package nl.klankbord.opinion.ui.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Optional;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.DutchDateField;
import nl.klankbord.opinion.Declaration;
import nl.klankbord.opinion.OpinionMove;
import nl.klankbord.opinion.OpinionStep;
import nl.klankbord.opinion.Refusal;

/** The declaration of who takes it on, and the day that is promised. */
final class AcceptForm extends StepForm {

    private final Checkbox independent = new Checkbox();
    private final TextArea interest = new TextArea();
    private final DutchDateField on = new DutchDateField();

    /** @param usual the day when no other is chosen */
    AcceptForm(LocalDate usual, StepTaking taking) {
        super(OpinionStep.ACCEPT, taking);
        var dossier = taking.open().dossier();
        form().field(independent, getTranslation("opinion-dossier.accept.independent"));
        form().optional(
                        interest,
                        getTranslation("opinion-dossier.accept.interest"),
                        getTranslation(
                                dossier.waived() == null
                                        ? "opinion-dossier.accept.interest.hint"
                                        : "opinion-dossier.accept.interest.waived"));
        if (dossier.waived() != null) {
            interest.setValue(dossier.waived());
            interest.setReadOnly(true);
        }
        var wanted = dossier.card().wantedBy();
        form().field(
                        on,
                        getTranslation("opinion-dossier.accept.on"),
                        wanted == null
                                ? ""
                                : getTranslation("opinion-dossier.accept.wanted", Dates.withDay(wanted, getLocale())));
        on.setValue(usual);
    }

    @Override
    Optional<OpinionMove> move() {
        if (on.isEmpty()) {
            form().problem(on, getTranslation("opinion-dossier.accept.on.missing"));
            return Optional.empty();
        }
        return Optional.of(
                new OpinionMove.Accept(new Declaration(independent.getValue(), interest.getValue()), on.getValue()));
    }

    @Override
    Optional<Component> fieldOf(Refusal why) {
        return switch (why) {
            case NO_DECLARATION -> Optional.of(independent);
            case TEXT_TOO_LONG -> Optional.of(interest);
            case DATE_PASSED -> Optional.of(on);
            default -> Optional.empty();
        };
    }
}
