package nl.klankbord.intervision.ui.brought;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.SequencedMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import nl.klankbord.base.ui.ErrorSummary;
import nl.klankbord.base.ui.StaleNotice;
import nl.klankbord.gate.GateAnswers;
import nl.klankbord.intervision.BroughtCaseId;
import nl.klankbord.intervision.brought.CaseEntry;
import nl.klankbord.intervision.brought.CaseOutcome;
import nl.klankbord.intervision.brought.CasePage;

/** The form with what is said about it when it is handed in. */
final class CaseEditor extends Div {

    private final ErrorSummary summary;
    private final StaleNotice stale = new StaleNotice();
    private final CaseForm form;
    private transient Consumer<CasePage> read = _ -> {};

    /** @param typed hears each change */
    CaseEditor(ErrorSummary summary, Consumer<CaseEntry> typed) {
        this.summary = summary;
        form = new CaseForm(() -> typed.accept(typed()));
        add(stale, form);
    }

    void fill(CaseEntry entry) {
        form.fill(entry);
    }

    /** Hears what stands there now when somebody else was first and a choice was made. */
    void onRead(Consumer<CasePage> listener) {
        read = listener;
    }

    private CaseEntry typed() {
        return form.typed();
    }

    /** Hands in what is typed, and says what is in the way. */
    void take(BiFunction<CaseEntry, GateAnswers, CaseOutcome> work, Consumer<BroughtCaseId> done) {
        summary.clear();
        form.clear();
        switch (work.apply(form.typed(), form.answers())) {
            case CaseOutcome.Done taken -> done.accept(taken.id());
            case CaseOutcome.Incomplete incomplete -> refuse(form.show(incomplete.flaws()));
            case CaseOutcome.PersonalData found -> refuse(form.show(found.report()));
            case CaseOutcome.Stale first -> compare(first.now());
            case CaseOutcome.TooMany many -> summary.show(getTranslation("intervision-brought.too-many", many.most()));
            case CaseOutcome.NotNow _, CaseOutcome.Missing _ ->
                summary.show(getTranslation("intervision-brought.not-now"));
        }
    }

    private void refuse(SequencedMap<Component, String> problems) {
        summary.show(problems);
    }

    private void compare(CasePage now) {
        stale.show(new CaseText(now.entry()), () -> read.accept(now), () -> {
            read.accept(now);
            form.fill(now.entry());
        });
    }
}
