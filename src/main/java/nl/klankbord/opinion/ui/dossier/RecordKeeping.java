package nl.klankbord.opinion.ui.dossier;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.opinion.Dossier.Keeping;
import nl.klankbord.opinion.StepOutcome;
import org.jspecify.annotations.Nullable;

/** What becomes of the dossier when it is over: stored or no record, held or not, and when files are erased. */
final class RecordKeeping extends DossierSection {

    private final transient OpenDossier open;
    private final transient DossierTools tools;
    private final Trouble trouble;
    private final Div buttons = new Div();

    RecordKeeping(OpenDossier open, DossierTools tools) {
        this.open = open;
        this.tools = tools;
        trouble = new Trouble(open.changed());
        var keeping = open.dossier().keeping();
        if (keeping == null || !open.state().isOver()) {
            return;
        }
        buttons.addClassName("row");
        status(keeping);
        add(trouble);
        if (keeping.mayDecide()) {
            decide(keeping);
        }
        if (keeping.mayHold()) {
            hold(keeping);
        }
        add(buttons);
        heading(getTranslation("opinion-dossier.keeping"));
    }

    private void status(Keeping keeping) {
        said("opinion-dossier.keeping.stored", keeping.storedAt());
        said("opinion-dossier.keeping.no-record", keeping.noRecordAt());
        if (keeping.isOpen()) {
            add(new Paragraph(getTranslation(
                    keeping.mustBeStored() ? "opinion-dossier.keeping.must" : "opinion-dossier.keeping.open")));
        }
        if (keeping.held()) {
            add(new Paragraph(getTranslation("opinion-dossier.keeping.held")));
        }
        if (keeping.erasesOn() != null) {
            add(new Paragraph(
                    getTranslation("opinion-dossier.keeping.erases", Dates.withDay(keeping.erasesOn(), getLocale()))));
        }
        said("opinion-dossier.keeping.erased", keeping.erasedAt());
        add(small(getTranslation("opinion-dossier.keeping.law")));
    }

    private void said(String textKey, @Nullable Instant at) {
        if (at != null) {
            add(new Paragraph(getTranslation(textKey, tools.dates().moment(at, getLocale()))));
        }
    }

    private void decide(Keeping keeping) {
        if (keeping.storedAt() == null) {
            button("opinion-dossier.keeping.store", () -> tools.records().stored(open.id(), open.actor()));
        }
        if (keeping.isOpen() && !keeping.mustBeStored()) {
            button("opinion-dossier.keeping.declare", () -> tools.records().noRecord(open.id(), open.actor()));
        }
    }

    private void hold(Keeping keeping) {
        button(keeping.held() ? "opinion-dossier.keeping.free" : "opinion-dossier.keeping.hold", () -> tools.records()
                .hold(open.id(), !keeping.held(), open.actor()));
    }

    private void button(String textKey, Change change) {
        buttons.add(new Button(getTranslation(textKey), _ -> {
            trouble.clear();
            new StepTaking(open, tools.desk())
                    .told(change.make(), "opinion-dossier.keeping.done")
                    .ifPresent(trouble::show);
        }));
    }

    private interface Change {
        StepOutcome make();
    }
}
