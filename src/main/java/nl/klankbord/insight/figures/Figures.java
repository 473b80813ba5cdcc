package nl.klankbord.insight.figures;

import jakarta.annotation.security.PermitAll;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Role;
import nl.klankbord.balance.GiveAndTake;
import nl.klankbord.base.PartnerId;
import nl.klankbord.insight.Period;
import nl.klankbord.insight.figures.Figure.Row;
import nl.klankbord.insight.figures.Figure.Topic;
import nl.klankbord.opinion.figures.LeadTimes;
import nl.klankbord.opinion.figures.LeadTimes.Stretch;
import nl.klankbord.search.SearchMisses;
import nl.klankbord.training.figures.FillRates;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The work in numbers. Everybody sees those of all partners together and of the own partner; coordinators and governors see
 * those of each. What counts fewer than the threshold is not told, and neither is what could be worked out by taking the
 * figures of one partner off those of all.
 */
@Service
@PermitAll
public class Figures {

    private static final int MOST_WORDS = 200;
    private static final int WORDS_SHOWN = 20;
    private static final double PERCENT = 100;

    private final LeadTimes leadTimes;
    private final FillRates fillRates;
    private final SearchMisses misses;
    private final GiveAndTake ledger;
    private final int fewest;

    /** @param fewest what counts less is too little to show */
    Figures(
            LeadTimes leadTimes,
            FillRates fillRates,
            SearchMisses misses,
            GiveAndTake ledger,
            @Value("${klankbord.insight.fewest:5}") int fewest) {
        this.leadTimes = leadTimes;
        this.fillRates = fillRates;
        this.misses = misses;
        this.ledger = ledger;
        this.fewest = fewest;
    }

    /** The count below which nothing is told. */
    public int fewest() {
        return fewest;
    }

    /** Which figures this reader may see; words that found nothing are for who keeps the vocabulary. */
    public List<Topic> topics(Actor reader) {
        return reader.is(Role.NETWORK_ADMIN)
                ? List.of(Topic.values())
                : List.of(Topic.RESPONSE, Topic.DELIVERY, Topic.FILL);
    }

    /** Sees the figures of this partner by itself. */
    public boolean sees(PartnerId partner, Actor reader) {
        return ledger.sees(partner, reader);
    }

    /** @param partner null for all together; one that the reader does not see gives all together */
    @Transactional
    public Figure of(Topic topic, Period period, @Nullable PartnerId partner, Actor reader) {
        var of = partner != null && sees(partner, reader) ? partner : null;
        return switch (topic) {
            case RESPONSE -> times(topic, Stretch.RESPONSE, period, of);
            case DELIVERY -> times(topic, Stretch.DELIVERY, period, of);
            case FILL -> fill(period, of);
            case MISSES -> topics(reader).contains(topic) ? words() : new Figure(topic, List.of(), 0);
        };
    }

    private Figure times(Topic topic, Stretch stretch, Period period, @Nullable PartnerId partner) {
        var all = byMonth(leadTimes.of(stretch, period.months(), null), LeadTimes.Month::month);
        var own = partner == null
                ? all
                : byMonth(leadTimes.of(stretch, period.months(), partner), LeadTimes.Month::month);
        var rows = period.months().stream()
                .map(month -> {
                    var figure = own.get(month);
                    return figure == null
                            ? nothing(month)
                            : row(
                                    month,
                                    figure.requests(),
                                    total(all, month, LeadTimes.Month::requests),
                                    figure.median(),
                                    PERCENT * figure.inTime() / figure.requests());
                })
                .toList();
        return new Figure(topic, rows, 0);
    }

    private Figure fill(Period period, @Nullable PartnerId partner) {
        var all = byMonth(fillRates.of(period.months(), null), FillRates.Month::month);
        var own = partner == null ? all : byMonth(fillRates.of(period.months(), partner), FillRates.Month::month);
        var rows = period.months().stream()
                .map(month -> {
                    var figure = own.get(month);
                    return figure == null || figure.seats() == 0
                            ? nothing(month)
                            : row(
                                    month,
                                    figure.people(),
                                    total(all, month, FillRates.Month::people),
                                    PERCENT * figure.people() / figure.seats(),
                                    null);
                })
                .toList();
        return new Figure(Topic.FILL, rows, 0);
    }

    private Figure words() {
        var found = misses.list(MOST_WORDS);
        var shown = found.stream()
                .filter(miss -> miss.searches() >= fewest)
                .limit(WORDS_SHOWN)
                .map(miss -> new Row(miss.word(), Math.toIntExact(miss.searches()), (double) miss.searches(), null))
                .toList();
        var hidden = found.stream().filter(miss -> miss.searches() < fewest).count();
        return new Figure(Topic.MISSES, shown, Math.toIntExact(hidden));
    }

    private static <M> Map<YearMonth, M> byMonth(List<M> months, Function<M, YearMonth> of) {
        return new HashMap<>(months.stream().collect(Collectors.toMap(of, month -> month)));
    }

    private static <M> int total(Map<YearMonth, M> all, YearMonth month, Function<M, Integer> count) {
        var found = all.get(month);
        return found == null ? 0 : count.apply(found);
    }

    private static Row nothing(YearMonth month) {
        return new Row(month.toString(), 0, null, null);
    }

    /** Also too little where what the others together have is. */
    private Row row(YearMonth month, int count, int all, double value, @Nullable Double share) {
        var others = all - count;
        var tooLittle = count < fewest || others > 0 && others < fewest;
        return tooLittle ? new Row(month.toString(), null, null, null) : new Row(month.toString(), count, value, share);
    }
}
