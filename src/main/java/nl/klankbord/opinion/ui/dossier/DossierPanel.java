package nl.klankbord.opinion.ui.dossier;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import nl.klankbord.opinion.OpinionTurn.Holder;

/** One request: its head, whose turn it is, the steps, what stands in it, and what happened. */
final class DossierPanel extends Div {

    DossierPanel(OpenDossier open, DossierTools tools) {
        addClassName("opinion-dossier");
        var dossier = open.dossier();
        add(new DossierHead(open, tools));
        if (dossier.turn().holder() != Holder.NOBODY) {
            add(new TurnBanner(open, tools));
        }
        add(new StepBar(open, new StepForms(open, tools)));
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
                new ClosingWords(open),
                new RecordKeeping(open, tools),
                new LessonPart(open, tools));
        var aside = new Aside(new CallNow(open, tools), new Happened(open, tools), new Readers(open, tools));
        var columns = new Div(main, aside);
        columns.addClassName("opinion-dossier-columns");
        var body = new Div(columns);
        body.addClassName("opinion-dossier-body");
        add(body);
    }
}
