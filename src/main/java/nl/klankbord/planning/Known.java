package nl.klankbord.planning;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.partners.PartnerDetails;
import nl.klankbord.partners.Partners;
import nl.klankbord.partners.Room;
import nl.klankbord.partners.RoomId;
import nl.klankbord.partners.SchoolHolidays;
import nl.klankbord.people.People;
import nl.klankbord.people.WorkRhythm;
import nl.klankbord.planning.PlanningFacts.Guest;
import nl.klankbord.planning.PlanningFacts.Guide;
import nl.klankbord.planning.PlanningFacts.Hall;
import nl.klankbord.planning.PlanningFacts.Stretch;
import nl.klankbord.planning.PlanningRequest.Flaw;
import nl.klankbord.planning.Proposals.Doubt;
import nl.klankbord.planning.Proposals.Warning;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers what the portal knows of those who are to be planned. */
@Component
class Known {

    private final People people;
    private final Partners partners;
    private final ObjectProvider<BusySource> sources;

    Known(People people, Partners partners, ObjectProvider<BusySource> sources) {
        this.people = people;
        this.partners = partners;
        this.sources = sources;
    }

    /** What was gathered, or what is asked for and not there. */
    record Gathered(PlanningFacts facts, List<Warning> warnings, Set<Flaw> flaws) {}

    Gathered about(PlanningRequest request, Actor actor, LocalDateTime now) {
        var rhythms = people.rhythms(request.trainers(), actor);
        var known = partners.listed().stream()
                .collect(Collectors.toMap(partner -> partner.card().id(), Function.identity()));
        var guests = request.partners().stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .toList();
        var rooms = guests.stream()
                .flatMap(partner -> partner.premises().rooms().stream())
                .map(Room::id)
                .toList();
        var flaws = EnumSet.noneOf(Flaw.class);
        if (!rhythms.keySet().containsAll(request.trainers())) {
            flaws.add(Flaw.TRAINER_UNKNOWN);
        }
        if (guests.size() < request.partners().size()) {
            flaws.add(Flaw.PARTNER_UNKNOWN);
        }
        if (request.where() instanceof Where.InRoom in
                && (rooms.isEmpty()
                        || !in.among().isEmpty() && in.among().stream().noneMatch(rooms::contains))) {
            flaws.add(Flaw.NO_SUCH_ROOM);
        }
        var busy = new Busy(request, sources.orderedStream().toList(), rooms);
        var facts = new PlanningFacts(
                request.trainers().stream()
                        .filter(rhythms::containsKey)
                        .map(id -> guide(Objects.requireNonNull(rhythms.get(id)), known, busy, actor))
                        .toList(),
                guests.stream()
                        .map(partner -> new Guest(partner.card().name(), partner.workingDays(), partner.premises()))
                        .toList(),
                request.where() instanceof Where.InRoom ? halls(guests, busy) : List.of(),
                SchoolHolidays.published(),
                now);
        return new Gathered(facts, warnings(request, facts), flaws);
    }

    private static Guide guide(WorkRhythm rhythm, Map<PartnerId, PartnerDetails> known, Busy busy, Actor actor) {
        var id = rhythm.card().id();
        var organisation = known.get(rhythm.card().partner());
        return new Guide(
                rhythm.card().name(),
                Set.copyOf(rhythm.days()),
                rhythm.awayFrom(),
                rhythm.awayUntil(),
                organisation == null ? WorkingDays.national() : organisation.workingDays(),
                busy.booked.getOrDefault(id, List.of()),
                busy.calendar.getOrDefault(id, List.of()),
                actor.colleague().equals(id) || actor.worksFor(rhythm.card().partner()));
    }

    private static List<Hall> halls(List<PartnerDetails> guests, Busy busy) {
        return guests.stream()
                .flatMap(partner -> partner.premises().rooms().stream()
                        .map(room -> new Hall(
                                room,
                                partner.card(),
                                partner.workingDays(),
                                busy.rooms.getOrDefault(room.id(), List.of()))))
                .toList();
    }

    private static List<Warning> warnings(PlanningRequest request, PlanningFacts facts) {
        var warnings = new ArrayList<Warning>();
        warnings.add(new Warning(Doubt.NO_OUTLOOK, List.of()));
        if (request.latest().isAfter(facts.holidays().lastKnownDay())) {
            warnings.add(new Warning(Doubt.HOLIDAYS_UNKNOWN, List.of()));
        }
        warn(
                warnings,
                Doubt.REGION_UNKNOWN,
                facts.partners().stream()
                        .filter(partner -> partner.premises().schools() == null)
                        .map(Guest::name)
                        .toList());
        warn(
                warnings,
                Doubt.EVENINGS_UNKNOWN,
                facts.partners().stream()
                        .filter(partner -> partner.premises().evenings().isEmpty())
                        .map(Guest::name)
                        .toList());
        warn(
                warnings,
                Doubt.DAYS_UNKNOWN,
                facts.trainers().stream()
                        .filter(trainer -> trainer.weekdays().isEmpty())
                        .map(Guide::name)
                        .toList());
        return warnings;
    }

    private static void warn(List<Warning> warnings, Doubt doubt, List<String> about) {
        if (!about.isEmpty()) {
            warnings.add(new Warning(doubt, about));
        }
    }

    /** What is taken, in local time, without what is being moved. */
    private static final class Busy {

        private final PlanningRequest request;
        private final Map<ColleagueId, List<Stretch>> booked = new HashMap<>();
        private final Map<ColleagueId, List<Stretch>> calendar = new HashMap<>();
        private final Map<RoomId, List<Stretch>> rooms = new HashMap<>();

        Busy(PlanningRequest request, List<BusySource> sources, Collection<RoomId> all) {
            this.request = request;
            var from = moment(request.earliest().atStartOfDay());
            var until = moment(request.latest().plusDays(1).atStartOfDay());
            for (var source : sources) {
                var into = source.kind() == BusySource.Kind.BOOKED ? booked : calendar;
                source.ofColleagues(request.trainers(), from, until).forEach((id, spans) -> add(into, id, spans));
                source.ofRooms(all, from, until).forEach((id, spans) -> add(rooms, id, spans));
            }
        }

        private <T> void add(Map<T, List<Stretch>> into, T id, List<Span> spans) {
            var stretches = into.computeIfAbsent(id, _ -> new ArrayList<>());
            for (var span : spans) {
                var of = span.of();
                if (of == null || !request.except().contains(of)) {
                    stretches.add(new Stretch(local(span.from()), local(span.until())));
                }
            }
        }

        private static Instant moment(LocalDateTime local) {
            return local.atZone(WorkingDays.HERE).toInstant();
        }

        private static LocalDateTime local(Instant moment) {
            return LocalDateTime.ofInstant(moment, WorkingDays.HERE);
        }
    }
}
