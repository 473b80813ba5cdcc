package nl.klankbord.opinion.ui.asking;

import java.util.Locale;
import nl.klankbord.base.Texts;
import nl.klankbord.gate.Spot;
import nl.klankbord.opinion.StepOutcome.Flaw;
import nl.klankbord.opinion.StepOutcome.Reason;
import org.springframework.stereotype.Component;

/** Says what is wrong with a question and how to mend it. */
@Component
class AskWords {

    private final Texts texts;

    AskWords(Texts texts) {
        this.texts = texts;
    }

    /** "Kies vandaag of een latere dag". */
    String flaw(Flaw flaw, Locale language) {
        if (flaw.reason() == Reason.EMPTY) {
            return texts.get(language, "opinion-asking.empty." + flaw.field());
        }
        return texts.get(language, "opinion-asking.flaw." + flaw.reason(), label(flaw.field(), language), flaw.limit());
    }

    /** "Haal het mailadres weg uit “Wat denk je zelf?”". */
    String takeAway(Spot spot, Locale language) {
        return takeAway(spot, label(spot.field(), language), language);
    }

    /** @param where what the text is called that it stands in */
    String takeAway(Spot spot, String where, Locale language) {
        return texts.get(language, "gate.mend." + spot.kind(), where);
    }

    /** What a field is called. */
    String label(String field, Locale language) {
        return texts.get(language, "opinion-asking." + (field.equals("title") ? "title-field" : field));
    }
}
