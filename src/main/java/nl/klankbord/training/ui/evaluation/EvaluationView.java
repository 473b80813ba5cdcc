package nl.klankbord.training.ui.evaluation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.training.EditionId;
import nl.klankbord.training.TrainingLinks;
import nl.klankbord.training.evaluation.EvaluationOutcome;
import nl.klankbord.training.evaluation.EvaluationPage;
import nl.klankbord.training.evaluation.EvaluationQuestion;
import nl.klankbord.training.evaluation.EvaluationResult;
import nl.klankbord.training.evaluation.EvaluationSheet;
import nl.klankbord.training.evaluation.Evaluations;

/** The evaluation of an edition: who took part answers, who gave it asks, and sees it when it closed. */
@Route(TrainingLinks.AGENDA + "/:id/evaluatie")
@PermitAll
class EvaluationView extends HousePage implements BeforeEnterObserver {

    private final transient Evaluations evaluations;
    private final transient CurrentActor current;
    private String id = "";

    EvaluationView(Evaluations evaluations, CurrentActor current) {
        super("training-papers.evaluation.title");
        this.evaluations = evaluations;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("id").orElse("");
        show();
    }

    private EditionId edition() {
        return EditionId.parse(id).orElseThrow(NotFoundException::new);
    }

    private void show() {
        var page = evaluations.page(edition(), current.get()).orElseThrow(NotFoundException::new);
        header().subtitle(new Anchor(TrainingLinks.to(edition()), page.title()));
        switch (page.stage()) {
            case ANSWER -> replaceContent(say(page), new AnswerForm(page, this::answer));
            case PREPARE -> replaceContent(say(page), new QuestionForm(page, this::prepare));
            case RESULT -> {
                var result = page.result();
                replaceContent(say(page), result == null ? new Div() : new ResultPart(result));
            }
            case COMING_IN, TOO_FEW, NOT_YET, ANSWERED, OVER -> replaceContent(say(page));
        }
    }

    private Paragraph say(EvaluationPage page) {
        var closes = page.closesOn() == null ? LocalDate.EPOCH : page.closesOn();
        var text = new Paragraph(getTranslation(
                "training-papers.evaluation." + page.stage(),
                Dates.full(closes, getLocale()),
                EvaluationResult.FEWEST));
        text.addClassNames("note", "training-papers-say");
        return text;
    }

    private void answer(AnswerForm form, EvaluationSheet sheet) {
        switch (evaluations.answer(edition(), sheet, current.get())) {
            case EvaluationOutcome.Kept _ -> {
                show();
                header().focusTitle();
            }
            case EvaluationOutcome.NotAccepted wrong -> wrong.questions().forEach(form::wrong);
            case EvaluationOutcome.AnsweredBefore _, EvaluationOutcome.NotOpen _, EvaluationOutcome.Missing _ -> {
                UndoNotice.show(getTranslation("training-papers.evaluation.gone"));
                show();
            }
        }
    }

    private void prepare(QuestionForm form, String first, String second) {
        switch (evaluations.prepare(edition(), first, second, current.get())) {
            case EvaluationOutcome.Kept _ -> UndoNotice.show(getTranslation("training-papers.evaluation.asked"));
            case EvaluationOutcome.NotAccepted wrong -> wrong.questions().forEach(form::wrong);
            case EvaluationOutcome.AnsweredBefore _, EvaluationOutcome.NotOpen _, EvaluationOutcome.Missing _ -> {
                UndoNotice.show(getTranslation("training-papers.evaluation.gone"));
                show();
            }
        }
    }

    /** The words of a question, of the house or of the trainer. */
    static String words(Component on, EvaluationQuestion question, String own) {
        return question.isScored() ? on.getTranslation("training-papers.question." + question) : own;
    }
}
