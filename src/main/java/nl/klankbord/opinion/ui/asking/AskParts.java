package nl.klankbord.opinion.ui.asking;

import java.util.function.Supplier;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.opinion.OpinionAsking;
import nl.klankbord.opinion.OpinionDesk;
import nl.klankbord.opinion.OpinionFiles;
import nl.klankbord.opinion.OpinionId;
import nl.klankbord.opinion.ui.OpinionWords;
import nl.klankbord.opinion.ui.files.AttachmentField;
import nl.klankbord.opinion.ui.files.AttachmentParts;
import nl.klankbord.partners.Partners;
import org.springframework.stereotype.Component;

/** Makes the parts of the page on which somebody asks. */
@Component
class AskParts {

    private final OpinionAsking asking;
    private final OpinionDesk desk;
    private final OpinionFiles files;
    private final AttachmentParts attachments;
    private final CurrentActor actors;
    private final Partners partners;
    private final AskChoices choices;
    private final OpinionWords words;

    AskParts(
            OpinionAsking asking,
            OpinionDesk desk,
            OpinionFiles files,
            AttachmentParts attachments,
            CurrentActor actors,
            Partners partners,
            AskChoices choices,
            OpinionWords words) {
        this.asking = asking;
        this.desk = desk;
        this.files = files;
        this.attachments = attachments;
        this.actors = actors;
        this.partners = partners;
        this.choices = choices;
        this.words = words;
    }

    DraftKeeper keeper() {
        return new DraftKeeper(asking, desk, files, actors);
    }

    /** Where files are added; a draft is made for the first. */
    AttachmentField attachments(Supplier<OpinionId> draft, Runnable changed) {
        return attachments.field(draft, changed);
    }

    AskForm form(AttachmentField files, AskForm.Listener listener) {
        var own = partners.find(actors.get().partner()).orElse(null);
        return new AskForm(
                choices, day -> asking.workingDay(day, actors.get()), new CardPreview(words, own), files, listener);
    }

    WhoFits who(Runnable again) {
        return new WhoFits(asking, actors, partners, choices, again);
    }
}
