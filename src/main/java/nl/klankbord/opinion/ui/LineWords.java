package nl.klankbord.opinion.ui;

import java.util.Locale;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.Texts;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.opinion.OpinionCard;
import nl.klankbord.opinion.OpinionLine;
import nl.klankbord.opinion.OpinionState;
import org.springframework.stereotype.Component;

/** What a request is called in a list, and what is said there of whose turn it is. */
@Component
class LineWords {

    private final OpinionWords words;
    private final Texts texts;
    private final Dates dates;

    LineWords(OpinionWords words, Texts texts, Dates dates) {
        this.words = words;
        this.texts = texts;
        this.dates = dates;
    }

    /** What is asked, as far as the reader may know. */
    String name(OpinionCard card, Locale language) {
        return card.name().isEmpty() ? texts.get(language, "opinion.untitled") : card.name();
    }

    /** "Second opinion over bestemmingsplan": what it is about, empty in a draft that does not say yet. */
    String subject(OpinionCard card, Locale language) {
        if (card.type() == null) {
            return "";
        }
        var type = words.type(card.type(), language);
        return card.topics().isEmpty()
                ? type
                : texts.get(language, "opinion-desk.subject", type, String.join(", ", card.topics()));
    }

    /** "Vier ogen: Bram Oostvogels is 1 dag aan zet", "Afgesloten, 3 dagen geleden". */
    String turn(OpinionLine line, ColleagueId reader, Locale language) {
        var state = line.card().state();
        if (state.isOver()) {
            return texts.get(
                    language,
                    "opinion-desk.over",
                    words.state(state, language),
                    dates.relative(line.turn().since(), language));
        }
        var turn = words.turn(line.turn(), reader, language);
        return state == OpinionState.PEER_CHECK && !line.turn().isOf(reader)
                ? texts.get(language, "opinion-desk.turn.in", words.state(state, language), turn)
                : turn;
    }
}
