package nl.klankbord.intervision.meeting.after;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import nl.klankbord.balance.Balance;
import nl.klankbord.balance.ContributionKind;
import nl.klankbord.balance.GivenHours;
import nl.klankbord.balance.GivenHours.Gift;
import nl.klankbord.balance.Proposal;
import nl.klankbord.balance.Takers;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.intervision.meeting.MeetingMoved;
import nl.klankbord.intervision.meeting.MeetingStep;
import nl.klankbord.intervision.meeting.Slot;
import nl.klankbord.intervision.meeting.Standing;
import nl.klankbord.intervision.meeting.Standings;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.People;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Brings to the balance what a meeting took: the time of who led it, and the room. It falls to the partners of who was there,
 * to the minute. When it is known who was there, that is when the questions close; once.
 */
@Component
class MeetingHours {

    private final Standings standings;
    private final People people;
    private final Partners partners;
    private final Balance balance;
    private final Takers takers;
    private final JdbcClient jdbc;

    MeetingHours(
            Standings standings, People people, Partners partners, Balance balance, Takers takers, JdbcClient jdbc) {
        this.standings = standings;
        this.people = people;
        this.partners = partners;
        this.balance = balance;
        this.takers = takers;
        this.jdbc = jdbc;
    }

    @EventListener
    void on(MeetingMoved moved) {
        if (moved.step() == MeetingStep.EVALUATE) {
            standings.find(moved.meeting()).ifPresent(meeting -> book(meeting, balance::propose));
        }
    }

    /** Of a meeting that was held some time ago. */
    void register(Standing meeting, Instant at) {
        book(meeting, proposal -> balance.register(proposal, at));
    }

    private void book(Standing meeting, Consumer<Proposal> booking) {
        var cards = people.cards(meeting.attended());
        var present = new LinkedHashMap<PartnerId, Integer>();
        cards.values().forEach(card -> present.merge(card.partner(), 1, Integer::sum));
        var names = new LinkedHashMap<PartnerId, String>();
        partners.all().forEach(card -> names.put(card.id(), card.name()));
        GivenHours.of(gifts(meeting, cards), present, names).forEach(hours -> propose(meeting, hours, booking));
    }

    private List<Gift> gifts(Standing meeting, Map<ColleagueId, ColleagueCard> there) {
        var gifts = new ArrayList<Gift>();
        if (meeting.slot() instanceof Slot slot && !there.isEmpty()) {
            var leader = meeting.roles().facilitator();
            if (leader != null && there.get(leader) instanceof ColleagueCard card) {
                gifts.add(new Gift(ContributionKind.INTERVISION, leader, card.partner(), slot.minutes()));
            }
            var host = meeting.roles().host();
            if (host != null && !meeting.online()) {
                people.card(host)
                        .ifPresent(card -> gifts.add(
                                new Gift(ContributionKind.INTERVISION_ROOM, host, card.partner(), slot.minutes())));
            }
        }
        return gifts;
    }

    private void propose(Standing meeting, GivenHours hours, Consumer<Proposal> booking) {
        var source = UUID.nameUUIDFromBytes(
                (meeting.id() + "|" + hours.kind() + "|" + hours.takes()).getBytes(StandardCharsets.UTF_8));
        jdbc.sql("insert ignore into intervision_hours (source, meeting, kind, gives, takes, minutes)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        source.toString(),
                        meeting.id().toString(),
                        hours.kind().name(),
                        hours.gives().toString(),
                        hours.takes().toString(),
                        hours.minutes())
                .update();
        booking.accept(new Proposal(
                hours.kind(),
                source,
                hours.gives(),
                hours.giver(),
                hours.takes(),
                takers.of(hours.takes()).orElse(hours.giver()),
                hours.minutes()));
    }
}
