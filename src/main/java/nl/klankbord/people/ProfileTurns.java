package nl.klankbord.people;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.base.Texts;
import nl.klankbord.turns.Turn;
import nl.klankbord.turns.Turn.Step;
import nl.klankbord.turns.TurnSource;
import org.springframework.stereotype.Component;

/** Topics that the organisation named, of which somebody is asked whether they are so. */
@Component
class ProfileTurns implements TurnSource {

    private static final int MOST_NAMES = 4;

    private final OwnProfile profile;
    private final Confirmations confirmations;
    private final Texts texts;

    ProfileTurns(OwnProfile profile, Confirmations confirmations, Texts texts) {
        this.profile = profile;
        this.confirmations = confirmations;
        this.texts = texts;
    }

    @Override
    public List<Turn> turns(Actor actor, Locale language) {
        return profile.of(actor)
                .map(OwnProfile.State::said)
                .filter(said -> !said.isEmpty())
                .map(said -> List.of(toConfirm(said, actor, language)))
                .orElse(List.of());
    }

    private Turn toConfirm(List<ProfileTopic> lines, Actor actor, Locale language) {
        var names = lines.stream().map(ProfileTopic::name).limit(MOST_NAMES).collect(Collectors.joining(", "));
        return new Turn(
                        texts.get(language, "people.turn.place"),
                        texts.get(language, "people.turn.said", lines.size()),
                        lines.size() > MOST_NAMES
                                ? texts.get(language, "people.turn.names", names, lines.size() - MOST_NAMES)
                                : names,
                        null,
                        null,
                        PeopleLinks.to(actor.colleague()),
                        List.of(
                                new Step.Do(
                                        texts.get(language, "people.turn.said.yes"),
                                        () -> confirmations.stillTrue(
                                                actor.colleague(),
                                                lines.stream()
                                                        .map(ProfileTopic::topic)
                                                        .toList(),
                                                actor),
                                        texts.get(language, "people.turn.confirmed", lines.size())),
                                new Step.Go(
                                        texts.get(language, "people.turn.change"),
                                        PeopleLinks.toEdit(actor.colleague()))))
                .open();
    }
}
