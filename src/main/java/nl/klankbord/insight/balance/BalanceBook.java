package nl.klankbord.insight.balance;

import jakarta.annotation.security.PermitAll;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.access.Actor;
import nl.klankbord.balance.GiveAndTake;
import nl.klankbord.balance.GiveAndTake.Sum;
import nl.klankbord.balance.LedgerEntry;
import nl.klankbord.balance.LedgerQuestion;
import nl.klankbord.balance.LedgerQuestion.Side;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.Page;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.PlainText;
import nl.klankbord.base.Texts;
import nl.klankbord.insight.Period;
import nl.klankbord.insight.balance.BalancePicture.Line;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The balance of give and take. Who sees which figure and which name is the {@linkplain GiveAndTake ledger's} to say; here
 * they get words and an order, which is the alphabet's.
 */
@Service
@PermitAll
public class BalanceBook {

    private static final int MINUTES = 60;

    private final GiveAndTake ledger;
    private final Partners partners;
    private final People people;
    private final Texts texts;
    private final int talkHours;

    /** @param talkHours between who gave most more than it got and who got most more than it gave; a working week */
    BalanceBook(
            GiveAndTake ledger,
            Partners partners,
            People people,
            Texts texts,
            @Value("${klankbord.balance.talk-hours:40}") int talkHours) {
        this.ledger = ledger;
        this.partners = partners;
        this.people = people;
        this.texts = texts;
        this.talkHours = talkHours;
    }

    /** All partners for who sees all, else the own. */
    @Transactional(readOnly = true)
    public BalancePicture picture(Period period, Actor reader, Locale language) {
        var sums = ledger.sums(period.from(), period.until(), reader);
        var whole = ledger.seesAll(reader);
        var cards = cards();
        var shown = whole ? all(cards.keySet(), sums) : own(reader);
        var lines = shown.stream()
                .map(partner -> line(partner, cards, language, total(sums, partner, null), total(sums, null, partner)))
                .sorted(byName())
                .toList();
        return new BalancePicture(lines, whole, talk(lines, whole));
    }

    /** One partner with each of the others; empty for who does not see it, and when there is no such partner. */
    @Transactional(readOnly = true)
    public Optional<BalancePicture> picture(Period period, PartnerId partner, Actor reader, Locale language) {
        var cards = cards();
        var sums = ledger.sums(period.from(), period.until(), reader);
        var known = all(cards.keySet(), sums);
        if (!ledger.sees(partner, reader) || !known.contains(partner)) {
            return Optional.empty();
        }
        var lines = known.stream()
                .filter(other -> !other.equals(partner))
                .map(other -> line(other, cards, language, total(sums, partner, other), total(sums, other, partner)))
                .sorted(byName())
                .toList();
        return Optional.of(new BalancePicture(lines, false, false));
    }

    /** The lines behind a figure, the newest first; none for who does not see it. */
    @Transactional(readOnly = true)
    public Page<BalanceLine> lines(
            Period period,
            PartnerId partner,
            @Nullable Side side,
            @Nullable PartnerId other,
            Actor reader,
            PageRequest page,
            Locale language) {
        var found = ledger.entries(
                new LedgerQuestion(period.from(), period.until(), partner, side, other), reader, page, language);
        return new Page<>(named(found.items(), language), found.total(), found.page(), found.size());
    }

    /** What does not count yet and this person has a part in, the oldest first. */
    @Transactional(readOnly = true)
    public List<BalanceLine> unsettled(Actor reader, Locale language) {
        return named(ledger.unsettled(reader, language), language);
    }

    /** The name of a partner, also of one that left. */
    @Transactional(readOnly = true)
    public String name(PartnerId partner, Locale language) {
        return partners.find(partner).map(PartnerCard::name).orElseGet(() -> gone(language));
    }

    private boolean talk(List<Line> lines, boolean whole) {
        var most = lines.stream().mapToLong(Line::difference).max().orElse(0);
        var least = lines.stream().mapToLong(Line::difference).min().orElse(0);
        // The others are as much the other way round together.
        var spread = whole ? most - least : Math.max(Math.abs(most), Math.abs(least));
        return spread > (long) talkHours * MINUTES;
    }

    private Map<PartnerId, PartnerCard> cards() {
        return partners.all().stream().collect(Collectors.toMap(PartnerCard::id, card -> card));
    }

    private static Set<PartnerId> own(Actor reader) {
        var own = new HashSet<>(reader.besides());
        own.add(reader.partner());
        return own;
    }

    /** Those there are, and those that left and gave or took. */
    private static Set<PartnerId> all(Collection<PartnerId> there, List<Sum> sums) {
        return Stream.concat(there.stream(), sums.stream().flatMap(sum -> Stream.of(sum.gives(), sum.takes())))
                .collect(Collectors.toSet());
    }

    private static long total(List<Sum> sums, @Nullable PartnerId gives, @Nullable PartnerId takes) {
        return sums.stream()
                .filter(sum ->
                        (gives == null || gives.equals(sum.gives())) && (takes == null || takes.equals(sum.takes())))
                .mapToLong(Sum::minutes)
                .sum();
    }

    private Line line(PartnerId id, Map<PartnerId, PartnerCard> cards, Locale language, long given, long got) {
        var card = cards.get(id);
        return card == null
                ? new Line(id, gone(language), "", "", given, got)
                : new Line(id, card.name(), card.mark(), card.accent(), given, got);
    }

    private String gone(Locale language) {
        return texts.get(language, "insight-balance.partner-left");
    }

    /** By the alphabet; who left comes last. */
    private static Comparator<Line> byName() {
        return Comparator.comparing((Line line) -> line.mark().isEmpty())
                .thenComparing(line -> PlainText.key(line.name()))
                .thenComparing(line -> line.partner().toString());
    }

    private List<BalanceLine> named(List<LedgerEntry> entries, Locale language) {
        var names = new HashMap<PartnerId, String>();
        cards().forEach((id, card) -> names.put(id, card.name()));
        var parties = people.cards(entries.stream()
                .map(LedgerEntry::inside)
                .filter(Objects::nonNull)
                .flatMap(inside -> Stream.of(inside.giver(), inside.taker()))
                .collect(Collectors.toSet()));
        return entries.stream()
                .map(entry -> new BalanceLine(
                        entry,
                        names.computeIfAbsent(entry.gives(), _ -> gone(language)),
                        names.computeIfAbsent(entry.takes(), _ -> gone(language)),
                        entry.inside() == null
                                ? null
                                : card(parties, entry.inside().giver()),
                        entry.inside() == null
                                ? null
                                : card(parties, entry.inside().taker())))
                .toList();
    }

    private static @Nullable ColleagueCard card(Map<ColleagueId, ColleagueCard> cards, ColleagueId id) {
        return cards.get(id);
    }
}
