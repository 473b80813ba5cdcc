package nl.klankbord.knowledge.ui.success;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.base.ui.StaleNotice;
import nl.klankbord.gate.GateAnswers;
import nl.klankbord.gate.ui.MarkedText;
import nl.klankbord.gate.ui.MarkedTexts;
import nl.klankbord.knowledge.success.SuccessEntry;
import nl.klankbord.knowledge.success.SuccessOutcome;
import nl.klankbord.knowledge.success.SuccessPage;

/** Where people of a partner write what it brought them. */
final class GainEditor extends Details {

    /** Keeps what is typed upon a version. */
    interface Keeper {

        SuccessOutcome keep(int read, String text, GateAnswers answers);
    }

    private final MarkedTexts texts = MarkedTexts.answerable();
    private final MarkedText line;
    private final HouseForm form;
    private final StaleNotice stale = new StaleNotice();
    private final PartnerId partner;
    private final transient Keeper keeper;
    private final transient Consumer<SuccessOutcome.Saved> done;
    private int version;

    GainEditor(SuccessPage page, PartnerId of, String name, Keeper keeper, Consumer<SuccessOutcome.Saved> done) {
        this.partner = of;
        this.keeper = keeper;
        this.done = done;
        version = page.version();
        setSummaryText(getTranslation("knowledge-success.gain.write", name));
        form = new HouseForm(getTranslation("knowledge-success.gain.keep"), this::keep);
        line = texts.text(
                SuccessEntry.gainOf(of),
                getTranslation("knowledge-success.gain-of", name),
                getTranslation("knowledge-success.hint.gain"),
                2);
        line.area().setMaxLength(SuccessEntry.GAIN);
        line.area().setValue(gain(page));
        form.part(line);
        add(stale, form);
    }

    private String gain(SuccessPage page) {
        return page.gains().stream()
                .filter(gain -> gain.partner().equals(partner))
                .map(SuccessEntry.Gain::text)
                .findFirst()
                .orElse("");
    }

    private void keep() {
        switch (keeper.keep(version, line.area().getValue(), texts.answers())) {
            case SuccessOutcome.Saved saved -> done.accept(saved);
            case SuccessOutcome.NotAccepted(var flaws) ->
                flaws.forEach(flaw -> form.problem(line.area(), SuccessWords.flaw(this, flaw)));
            case SuccessOutcome.PersonalData(var report) -> texts.show(report, form::problem);
            case SuccessOutcome.Stale(var now) -> {
                version = now.version();
                stale.show(
                        new Paragraph(gain(now)), this::keep, () -> line.area().setValue(gain(now)));
            }
            case SuccessOutcome.Missing _ -> form.problem(getTranslation("knowledge-success.gone"));
        }
    }
}
