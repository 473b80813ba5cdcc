package nl.klankbord.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Set;
import nl.klankbord.access.Accounts;
import nl.klankbord.access.Grant;
import nl.klankbord.access.NewAccount;
import nl.klankbord.access.Role;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.ImportReport;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Texts;
import nl.klankbord.demo.DemoOpinions.Member;
import nl.klankbord.opinion.OpinionArchive;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.People;
import nl.klankbord.vocabulary.VocabularyImports;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;

/**
 * Fills an empty portal with the demo network. Each step is whole or absent and is done only when it is not there yet,
 * so a start that was killed in the middle is finished by the next.
 */
final class DemoFilling {

    static final long SEED = 6;

    /** The portal's own accounts. */
    static final String ISSUER = "local";

    private static final Logger LOG = LoggerFactory.getLogger(DemoFilling.class);

    private final Partners partners;
    private final VocabularyImports vocabulary;
    private final People people;
    private final Accounts accounts;
    private final OpinionArchive opinions;
    private final Clock clock;

    DemoFilling(
            Partners partners,
            VocabularyImports vocabulary,
            People people,
            Accounts accounts,
            OpinionArchive opinions,
            Clock clock) {
        this.partners = partners;
        this.vocabulary = vocabulary;
        this.people = people;
        this.accounts = accounts;
        this.opinions = opinions;
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
        }
        network.stream().limit(DemoAccounts.COUNT).forEach(this::openAccount);
        if (size >= Network.DEMO_SIZE && !opinions.hasAsked(idOf(first))) {
            opinions.register(new DemoOpinions(
                            network.stream()
                                    .map(person -> new Member(person, idOf(person), partner(person.partner())))
                                    .toList(),
                            clock.instant())
                    .all());
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
