package nl.klankbord.partners;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.io.InputStream;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.NotAllowed;
import nl.klankbord.access.Role;
import nl.klankbord.audit.Audit;
import nl.klankbord.audit.SecurityEvent;
import nl.klankbord.audit.SecurityEvent.Action;
import nl.klankbord.base.ImportReport;
import nl.klankbord.base.ImportText;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.PlainText;
import nl.klankbord.base.Texts;
import nl.klankbord.partners.PartnerOutcome.Flaw;
import nl.klankbord.partners.PartnerOutcome.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The cooperating organisations: a handful, always listed alphabetically, never by size. */
@Service
@PermitAll
public class Partners {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final PartnerRepository repository;
    private final CurrentActor currentActor;
    private final Texts texts;
    private final Clock clock;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Partners(
            PartnerRepository repository,
            CurrentActor currentActor,
            Texts texts,
            Clock clock,
            Audit audit,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.repository = repository;
        this.currentActor = currentActor;
        this.texts = texts;
        this.clock = clock;
        this.audit = audit;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Alphabetically. */
    @Transactional(readOnly = true)
    public List<PartnerCard> all() {
        return repository.findAllByOrderByName().stream().map(Partner::card).toList();
    }

    @Transactional(readOnly = true)
    public Optional<PartnerCard> find(PartnerId id) {
        return repository.findById(id.value()).map(Partner::card);
    }

    /** Compares without case and accents. */
    @Transactional(readOnly = true)
    public Optional<PartnerCard> byName(String name) {
        return repository.findByNameKey(PlainText.key(name)).map(Partner::card);
    }

    @Transactional(readOnly = true)
    public Optional<PartnerDetails> details(PartnerId id) {
        return repository.findById(id.value()).map(Partner::details);
    }

    /** Whether a manager decides first when somebody of this partner enrols. */
    @Transactional(readOnly = true)
    public boolean asksApproval(PartnerId id) {
        return repository.findById(id.value()).filter(Partner::asksApproval).isPresent();
    }

    /** Everything of every partner, alphabetically. */
    @Transactional(readOnly = true)
    public List<PartnerDetails> listed() {
        return repository.findAllByOrderByName().stream().map(Partner::details).toList();
    }

    /** The room of any partner, with the partner that it is of. */
    @Transactional(readOnly = true)
    public Optional<PartnersRoom> room(RoomId id) {
        return repository.findByRoom(id.value()).map(Partner::details).flatMap(partner -> partner.premises()
                .room(id)
                .map(room -> new PartnersRoom(partner.card(), room)));
    }

    /** A room, and whose it is. */
    public record PartnersRoom(PartnerCard partner, Room room) {}

    @Transactional
    @RolesAllowed(Role.Names.NETWORK_ADMIN)
    public PartnerOutcome create(PartnerEntry typed) {
        repository.lockList();
        var others = repository.findAllByOrderByName();
        var entry = PartnerRules.tidied(typed);
        var flaws = flaws(entry, others);
        if (!flaws.isEmpty()) {
            return new PartnerOutcome.NotAccepted(flaws);
        }
        var partner = repository.save(new Partner(PartnerId.random(), marked(entry, others)));
        changed(Set.of(partner.id()));
        record(Action.PARTNER_MADE, partner.id());
        return new PartnerOutcome.Saved(partner.id());
    }

    /**
     * Changes a partner, by the network administrator or its own.
     *
     * @param read the {@linkplain PartnerDetails#version() version} that the entry was typed upon
     */
    @Transactional
    @RolesAllowed({Role.Names.NETWORK_ADMIN, Role.Names.PARTNER_ADMIN})
    public PartnerOutcome update(PartnerId id, int read, PartnerEntry typed) {
        demandAdministrator(id);
        repository.lockList();
        var partner = repository.findById(id.value()).orElseThrow(() -> new NotAllowed("No partner " + id));
        if (partner.version() != read) {
            return new PartnerOutcome.SomebodyWasFirst(partner.details());
        }
        var others = repository.findAllByOrderByName().stream()
                .filter(other -> !other.id().equals(id))
                .toList();
        var entry = PartnerRules.tidied(typed);
        var flaws = flaws(entry, others);
        if (!flaws.isEmpty()) {
            return new PartnerOutcome.NotAccepted(flaws);
        }
        if (partner.become(marked(entry, others))) {
            changed(Set.of(id));
            record(Action.PARTNER_CHANGED, id);
        }
        return new PartnerOutcome.Saved(id);
    }

    /**
     * Makes and changes partners from lines of JSON with {@code name} and, not required, {@code mark}, {@code accent},
     * {@code inhabitants}, {@code area} (km²) and {@code year} of both figures; other fields are ignored. What a line
     * does not name stays. Any error means that nothing is taken. A partner's administrator may import the own partner
     * only; otherwise {@link NotAllowed}. Reads at most one megabyte.
     */
    @RolesAllowed({Role.Names.NETWORK_ADMIN, Role.Names.PARTNER_ADMIN})
    public ImportReport importNdjson(InputStream in, ImportReport.Mode mode, Locale language) {
        // Read before the transaction begins, so that a slow sender keeps nobody waiting.
        var text = ImportText.read(in, PartnerImport.MOST_BYTES);
        return Objects.requireNonNull(transaction.execute(status -> take(text, mode, language)));
    }

    private ImportReport take(ImportText text, ImportReport.Mode mode, Locale language) {
        repository.lockList();
        var run = new PartnerImport(
                repository.findAllByOrderByName().stream().map(Partner::details).toList(),
                clock.instant().atZone(HERE).getYear(),
                texts,
                language);
        run.read(text);
        run.named().forEach(this::demandAdministrator);
        if (run.makesNew()) {
            demandAdministrator(null);
        }
        var report = run.report();
        if (mode == ImportReport.Mode.APPLY
                && !report.refused()
                && !run.wanted().isEmpty()) {
            changed(run.wanted().stream().map(this::take).collect(Collectors.toSet()));
            record(Action.PARTNERS_IMPORTED, null);
        }
        return report;
    }

    private PartnerId take(PartnerImport.Wanted wanted) {
        if (wanted.id() instanceof PartnerId id) {
            repository.findById(id.value()).orElseThrow().become(wanted.entry());
            return id;
        }
        var id = PartnerId.random();
        repository.save(new Partner(id, wanted.entry()));
        return id;
    }

    /** Nobody signed in means the portal itself: the role annotation keeps everyone else out. */
    private void demandAdministrator(@Nullable PartnerId of) {
        currentActor.find().ifPresent(actor -> {
            if (of == null ? !actor.is(Role.NETWORK_ADMIN) : !actor.administers(of)) {
                throw new NotAllowed("Administer partner " + of);
            }
        });
    }

    private static List<Flaw> flaws(PartnerEntry entry, List<Partner> others) {
        var flaws = PartnerRules.flaws(entry);
        var key = PlainText.key(entry.name());
        if (others.stream().anyMatch(other -> other.key().equals(key))) {
            flaws.add(new Flaw("name", Reason.TAKEN));
        }
        if (marks(others).contains(entry.mark())) {
            flaws.add(new Flaw("mark", Reason.TAKEN));
        }
        return flaws;
    }

    private static PartnerEntry marked(PartnerEntry entry, List<Partner> others) {
        return entry.mark().isEmpty() ? entry.with(PartnerRules.markFor(entry.name(), marks(others))) : entry;
    }

    private static Set<String> marks(List<Partner> partners) {
        return partners.stream().map(partner -> partner.card().mark()).collect(Collectors.toCollection(HashSet::new));
    }

    private void record(Action action, @Nullable PartnerId id) {
        var actor = currentActor.find().map(who -> who.account().value()).orElse(null);
        audit.record(new SecurityEvent(
                action,
                SecurityEvent.Result.DONE,
                actor,
                id == null ? null : id.value(),
                id == null ? null : id.toString()));
    }

    private void changed(Set<PartnerId> ids) {
        events.publishEvent(new PartnersChanged(ids));
    }
}
