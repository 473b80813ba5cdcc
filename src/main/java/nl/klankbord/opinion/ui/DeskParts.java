package nl.klankbord.opinion.ui;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ui.Chips;
import nl.klankbord.opinion.OpinionBoard;
import nl.klankbord.opinion.OpinionLine;
import nl.klankbord.partners.Partners;
import nl.klankbord.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/** Makes what the desk consists of. */
@Component
class DeskParts {

    private final Partners partners;
    private final Vocabulary vocabulary;
    private final OpinionWords words;
    private final LineWords names;

    DeskParts(Partners partners, Vocabulary vocabulary, OpinionWords words, LineWords names) {
        this.partners = partners;
        this.vocabulary = vocabulary;
        this.words = words;
        this.names = names;
    }

    DeskFilters filters(Consumer<DeskState> ask) {
        return new DeskFilters(partners, vocabulary, words, ask);
    }

    Chips chips(DeskState state, Locale language, Consumer<DeskState> ask) {
        return DeskChips.of(state, words, partners.all(), vocabulary.names(state.topics()), language, ask);
    }

    DeskList list(List<OpinionLine> lines, DeskState state, Actor actor) {
        return new DeskList(lines, state, actor, words, names);
    }

    DeskBoard board(OpinionBoard board, DeskState state, Actor actor, BoardCard.Mover mover) {
        return new DeskBoard(board, state, actor, words, names, mover);
    }
}
