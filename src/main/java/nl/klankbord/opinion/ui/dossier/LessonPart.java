package nl.klankbord.opinion.ui.dossier;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.base.ui.StaleNotice;
import nl.klankbord.gate.GateReport;
import nl.klankbord.gate.ui.MarkedText;
import nl.klankbord.gate.ui.MarkedTexts;
import nl.klankbord.opinion.Dossier;
import nl.klankbord.opinion.Dossier.Lesson;
import nl.klankbord.opinion.OpinionState;
import nl.klankbord.opinion.Refusal;
import nl.klankbord.opinion.StepOutcome;
import nl.klankbord.people.ProfileText;
import org.jspecify.annotations.Nullable;

/** What others can learn from it: requester and reviewer write it, and agree with one and the same text. */
final class LessonPart extends DossierSection {

    private final transient OpenDossier open;
    private final transient DossierTools tools;
    private final transient StepTaking taking;
    private final StaleNotice stale = new StaleNotice();
    private final Trouble trouble;
    private final transient MarkedTexts texts = MarkedTexts.strict();
    private final MarkedText text = texts.text(
            "lesson",
            getTranslation("opinion-dossier.lesson.text"),
            getTranslation("opinion-dossier.lesson.text.hint"),
            4);
    private final HouseForm form = new HouseForm(getTranslation("opinion-dossier.lesson.save"), this::save);
    private String read;

    LessonPart(OpenDossier open, DossierTools tools) {
        this.open = open;
        this.tools = tools;
        taking = new StepTaking(open, tools.desk());
        trouble = new Trouble(open.changed());
        var lesson = open.dossier().lesson();
        read = lesson == null ? "" : lesson.text();
        var writes = open.state() == OpinionState.CLOSED && (open.isRequester() || open.isReviewer());
        if (lesson == null && !writes) {
            return;
        }
        add(new Paragraph(getTranslation("opinion-dossier.lesson.why")));
        if (lesson != null) {
            add(typed(lesson.text()), small(agreement(lesson)));
        }
        if (writes && (lesson == null || !lesson.shared())) {
            edit(lesson);
        }
        heading(getTranslation("opinion-dossier.lesson"));
    }

    /** Goes on with what was typed in another; who saved in between is told so when it is saved. */
    void takeOver(LessonPart before) {
        var typed = before.text.area().getValue();
        if (form.getParent().isPresent()
                && before.form.isVisible()
                && !typed.equals(before.read)
                && !ProfileText.lines(typed).equals(read)) {
            read = before.read;
            text.area().setValue(typed);
            form.setVisible(true);
        }
    }

    private String agreement(Lesson lesson) {
        if (lesson.shared()) {
            return getTranslation("opinion-dossier.lesson.shared");
        }
        var own = open.isRequester() ? lesson.requesterAgrees() : lesson.reviewerAgrees();
        return getTranslation(own ? "opinion-dossier.lesson.waits" : "opinion-dossier.lesson.yours");
    }

    private void edit(@Nullable Lesson lesson) {
        form.part(text);
        text.area().setValue(read);
        add(stale, trouble);
        if (lesson == null) {
            add(form);
            return;
        }
        form.setVisible(false);
        var row = new Div();
        row.addClassName("row");
        if (!(open.isRequester() ? lesson.requesterAgrees() : lesson.reviewerAgrees())) {
            row.add(new Button(getTranslation("opinion-dossier.lesson.agree"), _ -> agree()));
        }
        row.add(new Button(getTranslation("opinion-dossier.lesson.change"), _ -> form.setVisible(true)));
        add(row, form);
    }

    private void agree() {
        trouble.clear();
        show(tools.records().agreeToLesson(open.id(), read, open.actor()), "opinion-dossier.lesson.agreed");
    }

    private void save() {
        trouble.clear();
        var outcome = tools.records().writeLesson(open.id(), read, text.area().getValue(), open.actor());
        if (outcome instanceof StepOutcome.Refused(Refusal why) && why != Refusal.NOT_NOW) {
            form.problem(text.area(), getTranslation("opinion.refusal." + why));
        } else if (outcome instanceof StepOutcome.PersonalData(GateReport report)) {
            texts.show(report, form::problem);
        } else {
            show(outcome, "opinion-dossier.lesson.saved");
        }
    }

    private void show(StepOutcome outcome, String doneKey) {
        taking.told(outcome, doneKey).ifPresent(refused -> {
            if (refused instanceof StepOutcome.Stale) {
                somebodyWasFirst();
            } else {
                trouble.show(refused);
            }
        });
    }

    private void somebodyWasFirst() {
        var now = tools.desk()
                .open(open.id(), open.actor())
                .map(Dossier::lesson)
                .map(Lesson::text)
                .orElse("");
        stale.show(
                typed(now),
                () -> {
                    read = now;
                    form.setVisible(true);
                    form.submitButton().click();
                },
                () -> {
                    text.area().setValue(read);
                    open.changed().run();
                });
    }
}
