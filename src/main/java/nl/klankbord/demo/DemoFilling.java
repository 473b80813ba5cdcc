package nl.klankbord.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klankbord.access.Accounts;
import nl.klankbord.access.Grant;
import nl.klankbord.access.NewAccount;
import nl.klankbord.access.Role;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.ImportReport;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Texts;
import nl.klankbord.demo.DemoOpinions.Member;
import nl.klankbord.demo.DemoTrainings.Wish;
import nl.klankbord.opinion.OpinionArchive;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.Departures;
import nl.klankbord.people.People;
import nl.klankbord.training.PlannedCourse;
import nl.klankbord.training.TrainingArchive;
import nl.klankbord.training.TrainingArchive.Over;
import nl.klankbord.training.attendance.Attendance;
import nl.klankbord.training.evaluation.Evaluations;
import nl.klankbord.training.need.Needs;
import nl.klankbord.training.settlement.Settlements;
import nl.klankbord.vocabulary.Vocabulary;
import nl.klankbord.vocabulary.VocabularyImports;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills an empty portal with the demo network. Each step is whole or absent and is done only when it is not there yet,
 * so a start that was killed in the middle is finished by the next.
 */
final class DemoFilling {

    static final long SEED = 6;

    /** What is over for less waits for the trainer still. */
    private static final Duration RECORDED_AFTER = Duration.ofDays(15);

    private static final Duration SETTLED_AFTER = Duration.ofDays(45);

    /** The portal's own accounts. */
    static final String ISSUER = "local";

    private static final Logger LOG = LoggerFactory.getLogger(DemoFilling.class);

    private final Partners partners;
    private final VocabularyImports vocabulary;
    private final People people;
    private final Departures departures;
    private final Accounts accounts;
    private final OpinionArchive opinions;
    private final TrainingArchive trainings;
    private final Attendance attendance;
    private final Evaluations evaluations;
    private final Settlements settlements;
    private final Needs needs;
    private final List<Filling> parts;
    private final Vocabulary topics;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoFilling(
            Partners partners,
            VocabularyImports vocabulary,
            People people,
            Departures departures,
            Accounts accounts,
            OpinionArchive opinions,
            TrainingArchive trainings,
            Attendance attendance,
            Evaluations evaluations,
            Settlements settlements,
            Needs needs,
            List<Filling> parts,
            Vocabulary topics,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.partners = partners;
        this.vocabulary = vocabulary;
        this.people = people;
        this.departures = departures;
        this.accounts = accounts;
        this.opinions = opinions;
        this.trainings = trainings;
        this.attendance = attendance;
        this.evaluations = evaluations;
        this.settlements = settlements;
        this.needs = needs;
        this.parts = parts;
        this.topics = topics;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    void fill(int size) {
        if (partners.all().isEmpty()) {
            importPartners();
        }
        var network = Network.of(SEED).colleagues(size).build();
        var first = network.getFirst();
        if (people.byExternalId(first.externalId()).isEmpty()) {
            LOG.info("Filling the demo network with {} fictional colleagues", size);
            vocabulary.importSeed();
            people.register(new Newcomers(this::partner, clock.instant()).of(network));
            departures.register(DemoCover.departures(members(network), clock.instant()));
        }
        network.stream().limit(DemoAccounts.COUNT).forEach(this::openAccount);
        if (size < Network.DEMO_SIZE) {
            return;
        }
        if (!opinions.hasAsked(idOf(first))) {
            opinions.register(new DemoOpinions(members(network), clock.instant()).all());
        }
        if (trainings.isEmpty()) {
            giveTrainings(members(network));
        }
        parts.forEach(part -> part.fill(members(network)));
    }

    private List<Member> members(List<DemoColleague> network) {
        return network.stream()
                .map(person -> new Member(person, idOf(person), partner(person.partner())))
                .toList();
    }

    private void giveTrainings(List<Member> members) {
        var rooms = partners.listed().stream()
                .collect(Collectors.toMap(partner -> partner.card().id(), partner -> partner.premises()
                        .rooms()));
        var planned = new ArrayList<PlannedCourse>();
        var demo = new DemoTrainings(members, rooms, this::partner, clock.instant());
        for (var given : demo.all()) {
            planned.add(new PlannedCourse(
                    given.entry(), given.maker().partner(), given.maker().id(), given.editions()));
        }
        // With what came after in one transaction, so that a start that is killed in the middle begins again.
        transaction.executeWithoutResult(_ -> {
            trainings.register(planned).forEach(over -> afterwards(over, demo));
            demo.wishes().forEach(this::wish);
        });
    }

    private void wish(Wish wish) {
        topics.topicNamed(wish.topic())
                .ifPresent(topic -> needs.register(topic, wish.line(), wish.wanting(), wish.madeAt()));
    }

    private void afterwards(Over over, DemoTrainings demo) {
        var ended = over.endedAt();
        if (ended.isBefore(clock.instant().minus(RECORDED_AFTER))) {
            attendance.register(over.id(), demo.absences(over.placed()));
            evaluations.register(over.id(), demo.opinions(over.placed()));
        }
        if (ended.isBefore(clock.instant().minus(SETTLED_AFTER))) {
            settlements.register(over.id(), ended.plus(SETTLED_AFTER.dividedBy(2)));
        }
    }

    private ColleagueId idOf(DemoColleague person) {
        return people.byExternalId(person.externalId()).orElseThrow().id();
    }

    private void importPartners() {
        try (var lines = new ClassPathResource("partners/de6.ndjson").getInputStream()) {
            partners.importNdjson(lines, ImportReport.Mode.APPLY, Texts.DUTCH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PartnerId partner(String name) {
        return partners.byName(name)
                .map(PartnerCard::id)
                .orElseThrow(() -> new IllegalStateException("No partner " + name));
    }

    private void openAccount(DemoColleague person) {
        var username = DemoOffers.usernameOf(person);
        var partner = partner(person.partner());
        accounts.open(new NewAccount(
                ISSUER,
                username,
                username,
                DemoOffers.PASSWORD,
                idOf(person),
                partner,
                person.fullName(),
                grants(DemoOffers.roleOf(username), partner)));
    }

    private static Set<Grant> grants(Role role, PartnerId partner) {
        return switch (role) {
            case EMPLOYEE -> Set.of();
            case COORDINATOR, NETWORK_ADMIN, GOVERNOR -> Set.of(Grant.networkWide(role));
            case TRAINER, FACILITATOR, MANAGER, PARTNER_ADMIN -> Set.of(Grant.at(partner, role));
        };
    }
}
