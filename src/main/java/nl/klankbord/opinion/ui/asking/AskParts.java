package nl.klankbord.opinion.ui.asking;

import nl.klankbord.access.CurrentActor;
import nl.klankbord.opinion.OpinionAsking;
import nl.klankbord.opinion.OpinionDesk;
import nl.klankbord.opinion.ui.OpinionWords;
import nl.klankbord.partners.Partners;
import org.springframework.stereotype.Component;

/** Makes the parts of the page on which somebody asks. */
@Component
class AskParts {

    private final OpinionAsking asking;
    private final OpinionDesk desk;
    private final CurrentActor actors;
    private final Partners partners;
    private final AskChoices choices;
    private final OpinionWords words;

    AskParts(
            OpinionAsking asking,
            OpinionDesk desk,
            CurrentActor actors,
            Partners partners,
            AskChoices choices,
            OpinionWords words) {
        this.asking = asking;
        this.desk = desk;
        this.actors = actors;
        this.partners = partners;
        this.choices = choices;
        this.words = words;
    }

    DraftKeeper keeper() {
        return new DraftKeeper(asking, desk, actors);
    }

    AskForm form(AskForm.Listener listener) {
        var own = partners.find(actors.get().partner()).orElse(null);
        return new AskForm(choices, day -> asking.workingDay(day, actors.get()), new CardPreview(words, own), listener);
    }

    WhoFits who(Runnable again) {
        return new WhoFits(asking, actors, partners, choices, again);
    }
}
