package nl.klankbord.opinion.ui.asking;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.klankbord.base.Texts;
import nl.klankbord.opinion.StepOutcome.Flaw;
import nl.klankbord.opinion.StepOutcome.Reason;
import nl.klankbord.opinion.gate.Spot;
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

    /** "Hier staat een mailadres", "Hier staan een mailadres en een telefoonnummer". */
    String here(List<Spot> spots, Locale language) {
        var kinds = spots.stream()
                .map(Spot::kind)
                .distinct()
                .map(kind -> texts.get(language, "opinion-asking.spot." + kind))
                .toList();
        var all = kinds.size() == 1
                ? kinds.getFirst()
                : texts.get(
                        language,
                        "opinion-asking.and",
                        kinds.stream().limit(kinds.size() - 1L).collect(Collectors.joining(", ")),
                        kinds.getLast());
        return texts.get(language, "opinion-asking.here", all, kinds.size());
    }

    /** "Haal het mailadres weg uit “Wat denk je zelf?”". */
    String takeAway(Spot spot, Locale language) {
        return takeAway(spot, label(spot.field(), language), language);
    }

    /** @param where what the text is called that it stands in */
    String takeAway(Spot spot, String where, Locale language) {
        return texts.get(language, "opinion-asking.mend." + spot.kind(), where);
    }

    /** What a field is called. */
    String label(String field, Locale language) {
        return texts.get(language, "opinion-asking." + (field.equals("title") ? "title-field" : field));
    }
}
