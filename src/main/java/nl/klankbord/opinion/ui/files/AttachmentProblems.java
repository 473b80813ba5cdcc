package nl.klankbord.opinion.ui.files;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.klankbord.base.ui.LiveAnnouncer;
import nl.klankbord.gate.Spot;
import nl.klankbord.opinion.AttachmentOutcome;

/** Says what went wrong with which file, at once and in words; what went well only to a screen reader. */
final class AttachmentProblems extends Div {

    private final transient AttachmentWords words;

    AttachmentProblems(AttachmentWords words) {
        this.words = words;
        addClassName("files-problems");
        getElement().setAttribute("role", "alert");
    }

    void tell(String name, AttachmentOutcome outcome) {
        switch (outcome) {
            case AttachmentOutcome.Added added -> {
                LiveAnnouncer.announce(
                        getTranslation("opinion-files.added", name, words.looked(added.file(), getLocale())));
                added.report().stops().forEach(this::spot);
            }
            case AttachmentOutcome.Removed _ -> LiveAnnouncer.announce(getTranslation("opinion-files.removed", name));
            case AttachmentOutcome.NotTaken flawed -> add(name, words.flaw(flawed.flaw(), flawed.limit(), getLocale()));
            case AttachmentOutcome.PersonalData found -> found.report().stops().forEach(this::spot);
            case AttachmentOutcome.Refused refused -> add(name, getTranslation("opinion.refusal." + refused.why()));
            case AttachmentOutcome.Missing _ -> add(name, getTranslation("opinion-files.missing"));
        }
    }

    void spot(Spot spot) {
        add(
                spot.field(),
                getTranslation("opinion-files.spot", spot.found(), getTranslation("gate.spot." + spot.kind())));
    }

    void add(String name, String text) {
        add(new Paragraph(getTranslation("opinion-files.problem", name, text)));
    }
}
