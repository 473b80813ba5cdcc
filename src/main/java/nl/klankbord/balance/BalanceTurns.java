package nl.klankbord.balance;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.base.Texts;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import nl.klankbord.turns.Turn;
import nl.klankbord.turns.Turn.Step;
import nl.klankbord.turns.TurnSource;
import org.springframework.stereotype.Component;

/** Hours that somebody received and can confirm. */
@Component
class BalanceTurns implements TurnSource {

    private static final double MINUTES = 60;

    private final Balance balance;
    private final Partners partners;
    private final Texts texts;

    BalanceTurns(Balance balance, Partners partners, Texts texts) {
        this.balance = balance;
        this.partners = partners;
        this.texts = texts;
    }

    @Override
    public List<Turn> turns(Actor actor, Locale language) {
        var waiting = balance.waitingFor(actor);
        if (waiting.isEmpty()) {
            return List.of();
        }
        var names = partners.all().stream().collect(Collectors.toMap(PartnerCard::id, PartnerCard::name));
        return waiting.stream()
                .map(entry -> turn(entry, names.getOrDefault(entry.gives(), ""), actor, language))
                .toList();
    }

    private Turn turn(BalanceEntry entry, String giver, Actor actor, Locale language) {
        return new Turn(
                texts.get(language, "balance.place." + entry.kind()),
                texts.get(language, "balance.turn", entry.minutes() / MINUTES, giver),
                texts.get(language, "balance.kind." + entry.kind()),
                LocalDate.ofInstant(entry.proposedAt().plus(Balance.UNANSWERED), WorkingDays.HERE),
                entry.proposedAt(),
                BalanceLinks.PAGE,
                List.of(
                        new Step.Do(
                                texts.get(language, "balance.turn.confirm"),
                                () -> balance.confirm(entry.id(), actor),
                                texts.get(language, "balance.turn.confirmed")),
                        new Step.Do(
                                texts.get(language, "balance.turn.dispute"),
                                () -> balance.dispute(entry.id(), actor),
                                texts.get(language, "balance.turn.disputed"))));
    }
}
