package nl.klankbord.intervision.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.Grant;
import nl.klankbord.access.Role;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.HalfDay;
import nl.klankbord.intervision.ProgrammeId;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.NewColleague;
import nl.klankbord.people.People;
import nl.klankbord.testing.As;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes people, programmes and enrolments of a test's own. */
public final class ProgrammeSetup {

    private final Programmes programmes;
    private final Enrolling enrolling;
    private final People people;
    private final Partners partners;
    private final CurrentActor current;
    private final As as;
    private final Clock clock;
    private final JdbcClient jdbc;

    public ProgrammeSetup(ApplicationContext portal) {
        this.programmes = portal.getBean(Programmes.class);
        this.enrolling = portal.getBean(Enrolling.class);
        this.people = portal.getBean(People.class);
        this.partners = portal.getBean(Partners.class);
        this.current = portal.getBean(CurrentActor.class);
        this.as = portal.getBean(As.class);
        this.clock = portal.getBean(Clock.class);
        this.jdbc = portal.getBean(JdbcClient.class);
    }

    /** One of the six partners, by its place in the list. */
    public PartnerId partner(int number) {
        return partners.all().get(number).id();
    }

    public Set<PartnerId> allPartners() {
        return Set.copyOf(partners.all().stream().map(PartnerCard::id).toList());
    }

    /** Somebody who works there; the last one that was made is signed in. */
    public Actor somebody(PartnerId partner, Role... roles) {
        return somebody(partner, null, roles);
    }

    /** Somebody who has this manager. */
    public Actor somebody(PartnerId partner, @Nullable Actor manager, Role... roles) {
        var grants = new ArrayList<Grant>();
        for (var role : roles) {
            grants.add(Grant.at(partner, role));
        }
        var id = registered(partner);
        if (manager != null) {
            manage(id, manager.colleague());
        }
        return as.colleague(id, partner, grants.toArray(Grant[]::new));
    }

    public void manage(ColleagueId report, ColleagueId manager) {
        jdbc.sql("update colleague set manager = ? where id = ?")
                .params(manager.toString(), report.toString())
                .update();
    }

    private ColleagueId registered(PartnerId partner) {
        return registered(List.of(partner)).getFirst();
    }

    private List<ColleagueId> registered(List<PartnerId> at) {
        var ids = new ArrayList<ColleagueId>();
        current.asPortal(() -> ids.addAll(
                people.register(at.stream().map(ProgrammeSetup::newcomer).toList())));
        return ids;
    }

    private static NewColleague newcomer(PartnerId partner) {
        return new NewColleague(
                "I" + UUID.randomUUID(),
                partner,
                "Kim",
                null,
                "Proef" + UUID.randomUUID().toString().substring(0, 6),
                "Team " + UUID.randomUUID().toString().substring(0, 8),
                "Adviseur",
                "",
                "kim@proef.example",
                "",
                Set.of(DayOfWeek.MONDAY),
                List.of(),
                "",
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                null,
                null,
                null,
                null);
    }

    public LocalDate day(int daysAhead) {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.HERE).plusDays(daysAhead);
    }

    /** For all partners, in circles of this size. */
    public ProgrammeEntry entry(int least, int most) {
        var empty = ProgrammeEntry.empty();
        return new ProgrammeEntry(
                "Intervisie " + UUID.randomUUID().toString().substring(0, 8),
                "Leren van elkaar",
                allPartners(),
                Set.of(),
                least,
                most,
                empty.leastPartners(),
                empty.mostOfPartner(),
                empty.mostOfTeam(),
                6,
                120,
                4,
                day(30),
                day(300),
                FieldMix.MIXED,
                empty.weights(),
                2,
                MeetingPlace.BY_TURNS,
                day(20),
                14,
                Set.of());
    }

    public EnrolEntry enrolment(boolean facilitates) {
        return new EnrolEntry(Set.of(), 3, EnumSet.allOf(HalfDay.class), facilitates, true, 60, null);
    }

    public ProgrammeId draft(ProgrammeEntry entry, Actor organiser) {
        signedIn(organiser);
        return done(programmes.draft(entry, organiser));
    }

    public ProgrammeId open(ProgrammeEntry entry, Actor organiser) {
        return done(programmes.openEnrolment(draft(entry, organiser), organiser));
    }

    /** So many people, spread over the partners, of whom every second can facilitate. */
    public List<Actor> enrolled(ProgrammeId programme, int number) {
        var all = new ArrayList<Actor>();
        var at = new ArrayList<PartnerId>();
        var known = partners.all();
        for (var n = 0; n < number; n++) {
            at.add(known.get(n % known.size()).id());
        }
        var ids = registered(at);
        for (var n = 0; n < number; n++) {
            var actor = as.colleague(ids.get(n), at.get(n));
            assertThat(enrolling.enrol(programme, enrolment(n % 2 == 0), actor)).isInstanceOf(EnrolOutcome.Done.class);
            all.add(actor);
        }
        return all;
    }

    /** Puts these people in one circle, as if it had been searched for. */
    public CircleId circle(ProgrammeId programme, List<Actor> members) {
        return circles(programme, List.of(members)).getFirst();
    }

    /** Puts these people in circles, as if they had been searched for. */
    public List<CircleId> circles(ProgrammeId programme, List<List<Actor>> all) {
        var ids = all.stream().map(_ -> CircleId.random()).toList();
        var seats = new ArrayList<String>();
        for (var n = 0; n < all.size(); n++) {
            var members = all.get(n).stream()
                    .map(each -> "\"" + each.colleague() + "\"")
                    .collect(Collectors.joining(","));
            seats.add("{\"id\":\"%s\",\"version\":1,\"members\":[%s]}".formatted(ids.get(n), members));
        }
        jdbc.sql("""
                        insert into intervision_proposal (programme, version, state, seconds, content)
                        values (?, 1, 'READY', 1, ?)
                        """)
                .params(
                        programme.toString(),
                        "{\"plan\":{\"circles\":[%s],\"pins\":[]},\"undo\":[],\"troubles\":[]}"
                                .formatted(String.join(",", seats)))
                .update();
        return ids;
    }

    public static ProgrammeId done(ProgrammeOutcome outcome) {
        assertThat(outcome).isInstanceOf(ProgrammeOutcome.Done.class);
        return ((ProgrammeOutcome.Done) outcome).id();
    }

    public Actor signedIn(Actor actor) {
        return as.account(actor.account());
    }
}
