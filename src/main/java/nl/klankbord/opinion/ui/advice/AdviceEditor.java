package nl.klankbord.opinion.ui.advice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.function.Consumer;
import nl.klankbord.base.ui.ErrorSummary;
import nl.klankbord.base.ui.StaleNotice;
import nl.klankbord.opinion.AdviceEntry;
import nl.klankbord.opinion.AdviceInHand;
import nl.klankbord.opinion.OpinionId;
import nl.klankbord.opinion.OpinionMove;
import nl.klankbord.opinion.Refusal;
import nl.klankbord.opinion.StepOutcome;

/** An advice to write: saved while one types, delivered when one asks for it. */
final class AdviceEditor extends Div {

    private final transient AdviceWork work;
    private final transient Consumer<String> tell;
    private final OpinionId id;
    private final ErrorSummary summary = new ErrorSummary();
    private final StaleNotice stale = new StaleNotice();
    private final AdviceForm form = new AdviceForm(this::keep);
    private final TimeSpent time = new TimeSpent(this::keepTime);
    private transient AdviceEntry read;

    /** @param tell is told in words whether what stands there is saved */
    AdviceEditor(AdviceInHand inHand, AdviceWork work, Consumer<String> tell) {
        this.work = work;
        this.tell = tell;
        this.id = inHand.dossier().card().id();
        this.read = inHand.text();
        addClassName("opinion-advice-editor");
        form.fill(read);
        time.fill(inHand.minutes());
        add(summary, stale, form, time);
        tell.accept(work.saved(id, getLocale()));
    }

    boolean isOf(OpinionId request) {
        return id.equals(request);
    }

    AdviceEntry typed() {
        return form.typed();
    }

    /** What was typed so far; while a choice between two texts is open, neither goes over the other. */
    private void keep() {
        if (!stale.isVisible()) {
            save();
        }
    }

    private void keepTime() {
        switch (work.keepTime(id, time.spent().orElse(null))) {
            case StepOutcome.Refused refused -> unsaved(getTranslation("opinion.refusal." + refused.why()));
            case StepOutcome.Missing _ -> unsaved(getTranslation("opinion-advice.gone"));
            case StepOutcome.Done _,
                    StepOutcome.Stale _,
                    StepOutcome.Incomplete _,
                    StepOutcome.PersonalData _,
                    StepOutcome.AwaitsWaiver _ -> {}
        }
    }

    private boolean save() {
        var typed = form.typed();
        return switch (work.save(id, read, typed)) {
            case StepOutcome.Done _ -> {
                read = typed;
                tell.accept(work.saved(id, getLocale()));
                yield true;
            }
            case StepOutcome.Stale _ -> {
                choose();
                yield false;
            }
            case StepOutcome.Incomplete incomplete -> {
                unsaved(getTranslation("opinion-advice.not-saved.too-long"));
                incomplete.flaws().forEach(flaw -> form.mark(flaw.field(), howToMend(flaw)));
                yield false;
            }
            case StepOutcome.Refused refused -> {
                unsaved(getTranslation("opinion.refusal." + refused.why()));
                yield false;
            }
            case StepOutcome.Missing _, StepOutcome.PersonalData _, StepOutcome.AwaitsWaiver _ -> {
                unsaved(getTranslation("opinion-advice.gone"));
                yield false;
            }
        };
    }

    private void unsaved(String why) {
        tell.accept(getTranslation("opinion-advice.not-saved", why));
    }

    /** Another window saved since: nothing goes over it before somebody chose. */
    private void choose() {
        unsaved(getTranslation("opinion-advice.not-saved.stale"));
        work.open(id)
                .ifPresentOrElse(
                        now -> stale.show(
                                new AdviceDifferences(now.text(), form.typed()),
                                () -> {
                                    read = now.text();
                                    save();
                                },
                                () -> {
                                    read = now.text();
                                    form.fill(read);
                                    tell.accept(work.saved(id, getLocale()));
                                }),
                        () -> unsaved(getTranslation("opinion-advice.gone")));
    }

    /** Asks for the last word when nothing is in the way, and then goes on. */
    void deliver(Runnable delivered) {
        summary.clear();
        form.clear();
        time.clear();
        if (!save()) {
            summary.show(getTranslation("opinion-advice.not-delivered"));
            return;
        }
        var spent = time.spent();
        if (spent.isEmpty()) {
            show(new StepOutcome.Refused(Refusal.HOURS_IMPOSSIBLE));
            return;
        }
        var move = new OpinionMove.Deliver(spent.get(), form.texts().answers(), read);
        work.obstacle(id, move).ifPresentOrElse(this::show, () -> {
            new LastWord(() -> deliver(move, delivered)).open();
        });
    }

    /** What was read here, and nothing that another window saved while the last word was asked. */
    private void deliver(OpinionMove.Deliver move, Runnable delivered) {
        switch (work.deliver(id, move)) {
            case StepOutcome.Done _ -> delivered.run();
            case StepOutcome other -> show(other);
        }
    }

    private void show(StepOutcome outcome) {
        var problems = new LinkedHashMap<Component, String>();
        switch (outcome) {
            case StepOutcome.Incomplete incomplete ->
                incomplete
                        .flaws()
                        .forEach(flaw -> problems.put(form.mark(flaw.field(), howToMend(flaw)), howToMend(flaw)));
            case StepOutcome.PersonalData found -> form.texts().show(found.report(), problems::put);
            case StepOutcome.Refused refused
            when refused.why() == Refusal.HOURS_IMPOSSIBLE -> {
                var text = getTranslation("opinion-advice.time.missing");
                problems.put(time.mark(text), text);
            }
            case StepOutcome.Refused refused -> summary.show(getTranslation("opinion.refusal." + refused.why()));
            case StepOutcome.Stale _ -> {
                summary.show(getTranslation("opinion-advice.not-delivered"));
                choose();
            }
            case StepOutcome.Done _, StepOutcome.Missing _, StepOutcome.AwaitsWaiver _ ->
                summary.show(getTranslation("opinion-advice.gone"));
        }
        if (!problems.isEmpty()) {
            summary.show(problems);
        }
    }

    private String howToMend(StepOutcome.Flaw flaw) {
        return getTranslation("opinion.flaw." + flaw.reason(), form.called(flaw.field()), flaw.limit());
    }
}
