package nl.klankbord.opinion.ui.dossier;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import nl.klankbord.opinion.OpinionId;
import nl.klankbord.opinion.OpinionStep;
import nl.klankbord.opinion.OpinionTurn.Holder;

/** One request: its head, whose turn it is, the steps, what stands in it, and what happened. */
public final class DossierPanel extends Div {

    private final OpinionId id;
    private final StepBar steps;
    private final LessonPart lesson;

    DossierPanel(OpenDossier open, DossierTools tools) {
        id = open.id();
        steps = new StepBar(open, new StepForms(open, tools));
        lesson = new LessonPart(open, tools);
        addClassName("opinion-dossier");
        var dossier = open.dossier();
        add(new DossierHead(open, tools));
        if (dossier.turn().holder() != Holder.NOBODY) {
            add(new TurnBanner(open, tools));
        }
        add(steps);
        var main = new Div(new DossierCard(open));
        var advice = new AdviceVersions(open, tools);
        // Whoever reads the advice came for it; whoever writes it, for the question.
        if (!open.writesAdvice()) {
            main.add(advice);
        }
        if (dossier.question() != null) {
            main.add(new QuestionText(open, dossier.question()));
        }
        if (open.writesAdvice()) {
            main.add(advice);
        }
        main.add(
                tools.attachments().list(dossier, open.actor()),
                new Messages(open, tools),
                new ActionsPart(open, tools),
                new ClosingWords(open),
                new RecordKeeping(open, tools),
                lesson);
        var aside = new Aside(new CallNow(open, tools), new Happened(open, tools), new Readers(open, tools));
        var columns = new Div(main, aside);
        columns.addClassName("opinion-dossier-columns");
        var body = new Div(columns);
        body.addClassName("opinion-dossier-body");
        add(body);
    }

    /** Opens what a step asks, with the focus in it; does nothing for a step that is not open to the reader. */
    public void open(OpinionStep step) {
        steps.open(step);
    }

    /** Goes on with what is being typed in another drawing of the same request. */
    void takeOver(DossierPanel before) {
        if (before.id.equals(id)) {
            steps.takeOver(before.steps);
            lesson.takeOver(before.lesson);
        }
    }
}
