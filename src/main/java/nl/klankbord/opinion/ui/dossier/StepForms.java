package nl.klankbord.opinion.ui.dossier;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.klankbord.opinion.OpinionMove;
import nl.klankbord.opinion.OpinionStep;
import nl.klankbord.opinion.StepOutcome;
import nl.klankbord.opinion.Suggestions;

/** What each step asks: nothing, or a form. */
final class StepForms {

    private final OpenDossier open;
    private final DossierTools tools;
    private final StepTaking taking;

    StepForms(OpenDossier open, DossierTools tools) {
        this.open = open;
        this.tools = tools;
        this.taking = new StepTaking(open, tools.desk());
    }

    StepTaking taking() {
        return taking;
    }

    /** The move of a step that asks nothing; empty for the others. */
    Optional<OpinionMove> move(OpinionStep step) {
        return switch (step) {
            case QUEUE -> Optional.of(new OpinionMove.Queue());
            case CLAIM -> Optional.of(new OpinionMove.Claim());
            case WAIVE -> Optional.of(new OpinionMove.Waive());
            case START -> Optional.of(new OpinionMove.Start());
            case WITHDRAW -> Optional.of(new OpinionMove.Withdraw());
            default -> Optional.empty();
        };
    }

    /** The form of a step that asks something. */
    StepForm form(OpinionStep step, Locale language) {
        return switch (step) {
            case OFFER -> new OfferForm(suggestions(language), picker(), taking, this::askCoordinator);
            case DECLINE -> new GiveBackForm(step, true, OpinionMove.Decline::new, picker(), taking);
            case RELEASE -> new GiveBackForm(step, open.isReviewer(), OpinionMove.Release::new, picker(), taking);
            case ACCEPT -> new AcceptForm(tools.desk().usualPromise(open.actor()), taking);
            case ASK_INFO -> new SayForm(step, OpinionMove.AskInfo::new, taking);
            case ANSWER -> new SayForm(step, OpinionMove.Answer::new, taking);
            case ASK_CHECK -> new AskCheckForm(picker(), taking);
            case CHECK -> new CheckForm(taking);
            case CLOSE -> new CloseForm(taking);
            case SUBMIT, QUEUE, CLAIM, WAIVE, START, DELIVER, WITHDRAW, EXPIRE ->
                throw new IllegalArgumentException(step + " asks nothing");
        };
    }

    private StepOutcome askCoordinator() {
        return tools.asking().askCoordinator(open.id(), open.actor());
    }

    private ColleaguePicker picker() {
        return new ColleaguePicker(tools, open.actor());
    }

    private Suggestions suggestions(Locale language) {
        return tools.asking()
                .suggestions(open.id(), open.actor(), language)
                .orElseGet(() -> new Suggestions(List.of(), List.of(), 0, 0, 0));
    }
}
