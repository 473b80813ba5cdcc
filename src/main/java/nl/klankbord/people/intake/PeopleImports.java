package nl.klankbord.people.intake;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.NotAllowed;
import nl.klankbord.access.Role;
import nl.klankbord.audit.Audit;
import nl.klankbord.audit.SecurityEvent;
import nl.klankbord.audit.SecurityEvent.Action;
import nl.klankbord.base.ImportFaults;
import nl.klankbord.base.ImportReport;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.PlainText;
import nl.klankbord.base.Texts;
import nl.klankbord.base.TopicId;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.intake.ImportTerms.Leavers;
import nl.klankbord.people.intake.ImportTerms.Visibility;
import nl.klankbord.vocabulary.Topic;
import nl.klankbord.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes over whole lists of people, all or nothing: any error in any line, a person named twice for the same partner
 * included, means that nobody is taken. Who is there already is known by the id that the partner has for them. What is
 * taken and what the person's own words keep, {@link Takeover} says. Importing the same again changes nothing.
 *
 * <p>The lines are read into a table as they come and taken in one transaction, so that neither the size of a file nor a
 * slow sender costs memory or keeps anybody waiting, and a portal that is killed has taken all or nothing. Cost: some
 * thousands of people a second to read, and as many to take.
 */
@Service
@RolesAllowed({Role.Names.NETWORK_ADMIN, Role.Names.PARTNER_ADMIN})
public class PeopleImports {

    private static final int MANY = 3;

    private final Ledger ledger;
    private final ColleagueRows rows;
    private final ColleagueWriting writing;
    private final FormerStates former;
    private final Partners partners;
    private final Vocabulary vocabulary;
    private final CurrentActor currentActor;
    private final Told told;
    private final Audit audit;
    private final Texts texts;
    private final Clock clock;
    private final TransactionTemplate transaction;

    PeopleImports(
            Ledger ledger,
            ColleagueRows rows,
            ColleagueWriting writing,
            FormerStates former,
            Partners partners,
            Vocabulary vocabulary,
            CurrentActor currentActor,
            Told told,
            Audit audit,
            Texts texts,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.ledger = ledger;
        this.rows = rows;
        this.writing = writing;
        this.former = former;
        this.partners = partners;
        this.vocabulary = vocabulary;
        this.currentActor = currentActor;
        this.told = told;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Reads people, and takes them or says what would happen. By the network's administrator for anyone, by a partner's
     * for the own people; {@link NotAllowed} when the terms ask for more than that.
     *
     * @param language of the messages about lines
     */
    public PeopleImportReport take(InputStream in, ImportTerms terms, Locale language) {
        var actor = currentActor.find();
        var scope = scope(actor, terms);
        var id = ledger.begin(actor, scope.usual());
        try {
            var reading = new Reading(scope, new ImportFaults(texts, language), lines -> ledger.keep(id, lines));
            read(in, terms, reading);
            reading.end();
            ledger.repeated(id, 100).forEach(line -> reading.faults()
                    .add(line, PersonField.EXTERNAL_ID.inJson(), "people.import.twice-in-file"));
            return terms.mode() == ImportReport.Mode.APPLY
                    ? apply(id, actor, scope, terms, reading)
                    : dryRun(id, scope, terms, reading);
        } finally {
            ledger.close(id);
        }
    }

    private static void read(InputStream in, ImportTerms terms, Reading reading) {
        try {
            switch (terms.format()) {
                case NDJSON -> PeopleNdjson.read(in, reading);
                case CSV -> PeopleCsv.read(in, terms.columns(), reading);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Scope scope(Optional<Actor> actor, ImportTerms terms) {
        var all = partners.all();
        var mayImport = all.stream()
                .map(PartnerCard::id)
                .filter(partner -> actor.map(who -> who.administers(partner)).orElse(true))
                .filter(partner -> terms.partner() == null || terms.partner().equals(partner))
                .collect(Collectors.toSet());
        var network = actor.map(who -> who.is(Role.NETWORK_ADMIN)).orElse(true);
        if (mayImport.isEmpty() && (terms.partner() != null || !network)) {
            throw new NotAllowed("Import people of partner " + terms.partner());
        }
        if (terms.visibility() == Visibility.NETWORK && !network) {
            throw new NotAllowed("Share imported expertise with the network");
        }
        return new Scope(
                all.stream().collect(Collectors.toMap(partner -> PlainText.key(partner.name()), PartnerCard::id)),
                mayImport,
                mayImport.size() == 1 && (terms.partner() != null || !network)
                        ? mayImport.iterator().next()
                        : null);
    }

    private PeopleImportReport dryRun(PeopleImportId id, Scope scope, ImportTerms terms, Reading reading) {
        var taking = new Taking(ledger, rows, writing, former, id, false);
        return Objects.requireNonNull(transaction.execute(_ -> {
            taking.lines(known(reading.terms()), terms.visibility() == Visibility.NETWORK, clock.instant());
            leave(id, scope, terms, taking, reading.faults());
            return report(null, taking, reading.faults());
        }));
    }

    private PeopleImportReport apply(
            PeopleImportId id, Optional<Actor> actor, Scope scope, ImportTerms terms, Reading reading) {
        if (reading.faults().any()) {
            return nothing(reading.faults());
        }
        return Objects.requireNonNull(transaction.execute(status -> {
            if (!ledger.takeTurn(id)) {
                reading.faults().add(0, "", "people.import.broken-off");
                return nothing(reading.faults());
            }
            var taking = new Taking(ledger, rows, writing, former, id, true);
            rows.lock(id);
            taking.lines(
                    vocabulary.topicsNamed(reading.terms()), terms.visibility() == Visibility.NETWORK, clock.instant());
            leave(id, scope, terms, taking, reading.faults());
            if (reading.faults().any()) {
                status.setRollbackOnly();
                return nothing(reading.faults());
            }
            var report = report(id, taking, reading.faults());
            if (!report.changesAnything()) {
                return report(null, taking, reading.faults());
            }
            ledger.taken(id, taking.counts());
            told.changed(taking.touched());
            told.left(taking.leavers());
            told.returned(taking.returned());
            record(Action.PEOPLE_IMPORTED, actor, scope.usual(), id);
            return report;
        }));
    }

    /** The words that the vocabulary knows; for the others an id that nobody has, since a try makes no topics. */
    private Map<String, TopicId> known(Set<String> terms) {
        var topics = new HashMap<String, TopicId>();
        var unknown = new HashMap<String, TopicId>();
        terms.forEach(term -> topics.put(
                term,
                vocabulary
                        .byTerm(term)
                        .map(Topic::id)
                        .orElseGet(() -> unknown.computeIfAbsent(PlainText.key(term), _ -> TopicId.random()))));
        return topics;
    }

    private void leave(PeopleImportId id, Scope scope, ImportTerms terms, Taking taking, ImportFaults faults) {
        if (terms.leavers() == Leavers.KEEP) {
            return;
        }
        var partner = scope.usual();
        if (partner == null) {
            faults.add(0, PersonField.PARTNER.inJson(), "people.import.complete-for-whom");
            return;
        }
        var present = rows.present(partner);
        var gone = rows.missing(id, partner);
        taking.leave(gone, gone.size() * MANY > present, clock.instant());
        if (terms.leavers() == Leavers.MARK && taking.manyLeft()) {
            faults.add(0, "", "people.import.many-leavers", gone.size(), present);
        }
    }

    private static PeopleImportReport report(@Nullable PeopleImportId id, Taking taking, ImportFaults faults) {
        var counts = taking.counts();
        return new PeopleImportReport(
                id,
                new ImportReport(counts.created(), counts.updated(), counts.unchanged(), faults.list()),
                counts.left(),
                taking.manyLeft(),
                taking.first());
    }

    private static PeopleImportReport nothing(ImportFaults faults) {
        return new PeopleImportReport(null, new ImportReport(0, 0, 0, faults.list()), 0, false, List.of());
    }

    private void record(Action action, Optional<Actor> actor, @Nullable PartnerId partner, PeopleImportId id) {
        audit.record(new SecurityEvent(
                action,
                SecurityEvent.Result.DONE,
                actor.map(who -> who.account().value()).orElse(null),
                partner == null ? null : partner.value(),
                id.toString()));
    }
}
