package nl.klankbord.api;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.balance.LedgerEntry.Inside;
import nl.klankbord.balance.LedgerQuestion.Side;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Texts;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.insight.Period;
import nl.klankbord.insight.balance.BalanceBook;
import nl.klankbord.insight.balance.BalanceLine;
import nl.klankbord.insight.balance.BalancePicture;
import nl.klankbord.insight.balance.BalancePicture.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What partners gave and got. */
@RestController
@PermitAll
class BalanceController {

    private final BalanceBook book;
    private final CurrentActor actors;
    private final Clock clock;

    BalanceController(BalanceBook book, CurrentActor actors, Clock clock) {
        this.book = book;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * By name, never by size.
     *
     * @param whole of all partners, so that it is zero together
     */
    record BalanceJson(String period, boolean whole, List<LineJson> partners) {

        static BalanceJson of(Period period, BalancePicture picture) {
            return new BalanceJson(
                    period.toString(),
                    picture.whole(),
                    picture.lines().stream().map(LineJson::of).toList());
        }
    }

    /** In minutes. @param name of the partner @param differenceMinutes what it gave more than it got */
    record LineJson(String partner, String name, long gaveMinutes, long gotMinutes, long differenceMinutes) {

        static LineJson of(Line line) {
            return new LineJson(line.partner().toString(), line.name(), line.given(), line.got(), line.difference());
        }
    }

    /**
     * One entry.
     *
     * @param kind SECOND_OPINION, TRAINING, TRAINING_ROOM, INTERVISION or INTERVISION_ROOM
     * @param minutes less than 0 in an entry that takes another back
     * @param gives id of a partner
     * @param takes id of a partner
     * @param inside for the two people of the entry; null for everybody else
     */
    record EntryJson(
            String kind,
            String month,
            int minutes,
            String gives,
            String takes,
            @Nullable InsideJson inside) {

        static EntryJson of(BalanceLine line) {
            var entry = line.entry();
            return new EntryJson(
                    entry.kind().name(),
                    entry.month().toString(),
                    entry.minutes(),
                    entry.gives().toString(),
                    entry.takes().toString(),
                    entry.inside() instanceof Inside inside ? InsideJson.of(inside) : null);
        }
    }

    /** Ids of the entry and of two colleagues, and what it was for, where that may be named. */
    record InsideJson(
            String id, String giver, String taker, @Nullable String subject) {

        static InsideJson of(Inside inside) {
            return new InsideJson(
                    inside.id().toString(),
                    inside.giver().toString(),
                    inside.taker().toString(),
                    inside.subject().isEmpty() ? null : inside.subject());
        }
    }

    /** The {@code period} is 2027, 2027-k2 or 2027-04; without one it is this year. The own partners, or all of them for coordinators and governors. */
    @GetMapping("/api/v1/balance")
    BalanceJson balance(@RequestParam(required = false) @Nullable String period) {
        var asked = period(period);
        return BalanceJson.of(asked, book.picture(asked, actor(), Texts.DUTCH));
    }

    /** One partner with each of the others. */
    @GetMapping("/api/v1/balance/{partner}")
    BalanceJson partner(@PathVariable String partner, @RequestParam(required = false) @Nullable String period) {
        var asked = period(period);
        return PartnerId.parse(partner)
                .flatMap(id -> book.picture(asked, id, actor(), Texts.DUTCH))
                .map(picture -> BalanceJson.of(asked, picture))
                .orElseThrow(Missing::new);
    }

    /** The entries behind a figure, newest first: what the partner {@code GAVE} or {@code GOT} ({@code side}), and {@code with} which. */
    @GetMapping("/api/v1/balance/{partner}/entries")
    PageJson<EntryJson> entries(
            @PathVariable String partner,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable String side,
            @RequestParam(required = false) @Nullable String with,
            PageRequest page) {
        var asked = period(period);
        var id = PartnerId.parse(partner).orElseThrow(Missing::new);
        if (book.picture(asked, id, actor(), Texts.DUTCH).isEmpty()) {
            throw new Missing();
        }
        var other = with == null
                ? null
                : PartnerId.parse(with).orElseThrow(() -> new BadParameter("with", "insight-balance.bad-partner"));
        return PageJson.of(book.lines(asked, id, side(side), other, actor(), page, Texts.DUTCH), EntryJson::of);
    }

    private Actor actor() {
        return actors.get();
    }

    private Period period(@Nullable String asked) {
        return asked == null
                ? Period.of(Period.Kind.YEAR, LocalDate.ofInstant(clock.instant(), WorkingDays.HERE))
                : Period.parse(asked).orElseThrow(() -> new BadParameter("period", "insight-balance.bad-period"));
    }

    private static @Nullable Side side(@Nullable String asked) {
        return Optional.ofNullable(asked)
                .map(name -> switch (name) {
                    case "GAVE" -> Side.GAVE;
                    case "GOT" -> Side.GOT;
                    default -> throw new BadParameter("side", "insight-balance.bad-side");
                })
                .orElse(null);
    }
}
