package nl.klankbord.privacy;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Role;
import nl.klankbord.base.Texts;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.turns.Turn;
import nl.klankbord.turns.Turn.Step;
import nl.klankbord.turns.TurnSource;
import org.springframework.stereotype.Component;

/** A network administrator looks at what will be let go for the first time, while a wrong term can still be mended. */
@Component
class RetentionTurns implements TurnSource {

    private final RetentionRounds rounds;
    private final Texts texts;

    RetentionTurns(RetentionRounds rounds, Texts texts) {
        this.rounds = rounds;
        this.texts = texts;
    }

    @Override
    public List<Turn> turns(Actor actor, Locale language) {
        if (!actor.is(Role.NETWORK_ADMIN)) {
            return List.of();
        }
        return rounds.waiting().stream()
                .filter(each -> each.due() > 0)
                .min(Comparator.comparing(RetentionStanding::takesFrom))
                .map(first -> new Turn(
                                texts.get(language, "privacy.retention.title"),
                                texts.get(language, "privacy.retention.turn"),
                                texts.get(language, first.name()) + ": " + first.due(),
                                Dates.dayOf(first.takesFrom()),
                                null,
                                PrivacyLinks.RETENTION,
                                List.of(new Step.Go(
                                        texts.get(language, "privacy.retention.look"), PrivacyLinks.RETENTION)))
                        .open())
                .stream()
                .toList();
    }
}
