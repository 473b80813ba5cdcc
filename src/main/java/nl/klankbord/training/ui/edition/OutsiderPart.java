package nl.klankbord.training.ui.edition;

import com.vaadin.flow.component.button.Button;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.training.EditionId;
import nl.klankbord.training.outsider.SentLink;

/** What became of the link of the trainer from outside, and a new one. */
final class OutsiderPart extends Part {

    OutsiderPart(EditionId edition, SentLink sent, EditionTools tools, Runnable changed) {
        super("training-outsider.link");
        var at = sent.at();
        var until = sent.until();
        put(typed(
                at == null || until == null
                        ? getTranslation("training-outsider.link.none", sent.trainer())
                        : getTranslation(
                                "training-outsider.link.sent",
                                sent.trainer(),
                                tools.dates().moment(at, getLocale()),
                                Dates.withDay(until, getLocale()))));
        if (sent.again()) {
            put(
                    small(getTranslation("training-outsider.link.again.why")),
                    row(new Button(getTranslation("training-outsider.link.again"), _ -> {
                        var done =
                                tools.outsiders().renew(edition, tools.actors().get());
                        UndoNotice.show(getTranslation(
                                done ? "training-outsider.link.done" : "training-papers.attendance.gone"));
                        changed.run();
                    })));
        }
    }
}
