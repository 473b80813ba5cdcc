package nl.klankbord.intervision.ui.composer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Texts;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.compose.Judgement.Justification;
import nl.klankbord.intervision.programme.ProposalPage;
import nl.klankbord.intervision.programme.ProposalPage.Placed;
import nl.klankbord.intervision.programme.ProposalPage.ProposedCircle;
import nl.klankbord.intervision.ui.IntervisionWords;
import nl.klankbord.intervision.ui.composer.Column.Reason;
import nl.klankbord.intervision.ui.composer.Column.Score;
import nl.klankbord.intervision.ui.composer.SaidWords.Names;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.ColleagueCard;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says a proposal in words, a column for each circle. */
@Component
class ComposerColumns {

    private static final int FEW = 5;

    private final Partners partners;
    private final SaidWords said;
    private final IntervisionWords words;
    private final Texts texts;

    ComposerColumns(Partners partners, SaidWords said, IntervisionWords words, Texts texts) {
        this.partners = partners;
        this.said = said;
        this.words = words;
        this.texts = texts;
    }

    Names names(ProposalPage page) {
        return new Names(
                page.people().values().stream().collect(Collectors.toMap(ColleagueCard::id, ColleagueCard::name)),
                partners.all().stream().collect(Collectors.toMap(PartnerCard::id, PartnerCard::name)),
                page.topicNames());
    }

    /** The circles by number, then those who wait. */
    List<Column> of(ProposalPage page, Locale language) {
        var cards = partners.all().stream().collect(Collectors.toMap(PartnerCard::id, Function.identity()));
        var names = names(page);
        var columns = new ArrayList<Column>();
        page.circles().forEach(circle -> columns.add(column(circle, cards, names, language)));
        columns.add(waiting(page, cards, names, language));
        return columns;
    }

    private Column column(ProposedCircle circle, Map<PartnerId, PartnerCard> cards, Names names, Locale language) {
        var breaking = circle.reasons().stream()
                .filter(reason -> reason.sign() == Justification.Sign.BREACH)
                .flatMap(reason -> reason.concerned().stream())
                .collect(Collectors.toSet());
        return new Column(
                circle.id(),
                circle.number(),
                words.circle(circle.number(), language),
                circle.members().isEmpty() ? null : score(circle, language),
                circle.reasons().stream()
                        .map(reason -> new Reason(sign(reason), said.say(reason.said(), names, language)))
                        .toList(),
                circle.members().stream()
                        .map(placed -> seat(placed, circle.id(), cards, breaking, language))
                        .toList());
    }

    private Score score(ProposedCircle circle, Locale language) {
        return new Score(
                circle.score(),
                words.verdict(circle.score(), circle.isSound(), language),
                IntervisionWords.tone(circle.score(), circle.isSound()));
    }

    private Column waiting(ProposalPage page, Map<PartnerId, PartnerCard> cards, Names names, Locale language) {
        return new Column(
                null,
                Column.WAITING,
                texts.get(language, "intervision-screens.waiting"),
                null,
                page.unplaced().stream()
                        // That they wait, the heading says.
                        .filter(one -> one.said().values().size() > 1)
                        .limit(FEW)
                        .map(one -> new Reason(Column.Sign.POOR, said.say(one.said(), names, language)))
                        .toList(),
                page.unplaced().stream()
                        .map(one -> seat(one.person(), null, cards, Set.of(), language))
                        .toList());
    }

    private Seat seat(
            Placed placed,
            @Nullable CircleId circle,
            Map<PartnerId, PartnerCard> cards,
            Set<ColleagueId> breaking,
            Locale language) {
        var who = placed.who();
        return new Seat(
                who.id(),
                who.name(),
                cards.get(who.partner()),
                placed.entry().facilitates() ? texts.get(language, "intervision-screens.leads") : who.jobTitle(),
                circle,
                placed.pinned(),
                breaking.contains(who.id()));
    }

    private static Column.Sign sign(Justification reason) {
        return switch (reason.sign()) {
            case BREACH -> Column.Sign.BREACH;
            case GOOD -> Column.Sign.GOOD;
            case POOR -> Column.Sign.POOR;
        };
    }
}
