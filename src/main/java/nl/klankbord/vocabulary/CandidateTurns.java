package nl.klankbord.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Role;
import nl.klankbord.base.Texts;
import nl.klankbord.turns.Turn;
import nl.klankbord.turns.Turn.Step;
import nl.klankbord.turns.TurnSource;
import org.springframework.stereotype.Component;

/** The network administrator looks at words that colleagues brought. */
@Component
class CandidateTurns implements TurnSource {

    private static final int MOST_NAMES = 4;

    private final Vocabulary vocabulary;
    private final Texts texts;

    CandidateTurns(Vocabulary vocabulary, Texts texts) {
        this.vocabulary = vocabulary;
        this.texts = texts;
    }

    @Override
    public List<Turn> turns(Actor actor, Locale language) {
        if (!actor.is(Role.NETWORK_ADMIN)) {
            return List.of();
        }
        var candidates = vocabulary.candidates();
        if (candidates.isEmpty()) {
            return List.of();
        }
        var names = candidates.stream().map(Topic::nl).limit(MOST_NAMES).collect(Collectors.joining(", "));
        return List.of(new Turn(
                        texts.get(language, "vocabulary.turn.place"),
                        texts.get(language, "vocabulary.turn.candidates", candidates.size()),
                        names,
                        null,
                        null,
                        VocabularyLinks.CANDIDATES,
                        List.of(new Step.Go(texts.get(language, "vocabulary.turn.look"), VocabularyLinks.CANDIDATES)))
                .open());
    }
}
