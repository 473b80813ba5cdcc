package nl.klankbord.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.base.Texts;
import nl.klankbord.turns.Turn;
import nl.klankbord.turns.Turn.Step;
import nl.klankbord.turns.TurnSource;
import org.springframework.stereotype.Component;

/** What the own profile asks of somebody: to be filled, and to be looked at again each year. */
@Component
class ProfileTurns implements TurnSource {

    private static final Set<ExpertiseState> TO_CONFIRM = Set.of(ExpertiseState.RECONFIRM_DUE, ExpertiseState.STALE);
    private static final int MOST_NAMES = 4;

    private final People people;
    private final Confirmations confirmations;
    private final Texts texts;

    ProfileTurns(People people, Confirmations confirmations, Texts texts) {
        this.people = people;
        this.confirmations = confirmations;
        this.texts = texts;
    }

    @Override
    public List<Turn> turns(Actor actor, Locale language) {
        return people.profile(actor.colleague(), actor)
                .map(profile -> turns(profile, actor, language))
                .orElse(List.of());
    }

    private List<Turn> turns(Profile profile, Actor actor, Locale language) {
        var turns = new ArrayList<Turn>();
        var said = profile.expertise().stream()
                .filter(line -> line.origin() == ExpertiseOrigin.ORGANISATION)
                .toList();
        if (!said.isEmpty()) {
            turns.add(toConfirm("said", said, actor, language));
        }
        var old = profile.expertise().stream()
                .filter(line -> line.origin() == ExpertiseOrigin.OWN && TO_CONFIRM.contains(line.state()))
                .toList();
        if (!old.isEmpty()) {
            turns.add(toConfirm("old", old, actor, language));
        }
        if (profile.expertise().isEmpty()) {
            turns.add(toFill("expertise", actor, language));
        } else if (profile.headline().isEmpty()) {
            turns.add(toFill("headline", actor, language));
        }
        return turns;
    }

    private Turn toConfirm(String kind, List<ProfileTopic> lines, Actor actor, Locale language) {
        var since = lines.stream().map(ProfileTopic::confirmedAt).min(Comparator.<Instant>naturalOrder());
        var names = lines.stream().map(ProfileTopic::name).limit(MOST_NAMES).collect(Collectors.joining(", "));
        return new Turn(
                texts.get(language, "people.turn.place"),
                texts.get(language, "people.turn." + kind, lines.size()),
                lines.size() > MOST_NAMES
                        ? texts.get(language, "people.turn.names", names, lines.size() - MOST_NAMES)
                        : names,
                null,
                kind.equals("old") ? since.orElse(null) : null,
                PeopleLinks.to(actor.colleague()),
                List.of(
                        new Step.Do(
                                texts.get(language, "people.turn." + kind + ".yes"),
                                () -> confirmations.stillTrue(
                                        actor.colleague(),
                                        lines.stream().map(ProfileTopic::topic).toList(),
                                        actor),
                                texts.get(language, "people.turn.confirmed", lines.size())),
                        new Step.Go(texts.get(language, "people.turn.change"), PeopleLinks.toEdit(actor.colleague()))));
    }

    private Turn toFill(String kind, Actor actor, Locale language) {
        return new Turn(
                texts.get(language, "people.turn.place"),
                texts.get(language, "people.turn.fill." + kind),
                texts.get(language, "people.turn.fill." + kind + ".why"),
                null,
                null,
                PeopleLinks.toEdit(actor.colleague()),
                List.of(new Step.Go(texts.get(language, "people.turn.fill"), PeopleLinks.toEdit(actor.colleague()))));
    }
}
