package nl.klankbord.partners;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.base.NotPersonal;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.PlainText;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A cooperating organisation. */
@Entity
@Table(name = "partner")
@NotPersonal
class Partner {

    @Id
    private UUID id;

    @Version
    private int version;

    private String name;
    private String nameKey;
    private String mark;
    private String accent;

    @ElementCollection
    @CollectionTable(name = "partner_figure", joinColumns = @JoinColumn(name = "partner"))
    @BatchSize(size = 200)
    private Set<Figure> figures = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "partner_free_day", joinColumns = @JoinColumn(name = "partner"))
    @BatchSize(size = 200)
    private Set<PartnerDay> days = new HashSet<>();

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private @Nullable SchoolRegion schools;

    private boolean approval;

    @ElementCollection
    @Column(name = "evening")
    @CollectionTable(name = "partner_council_evening", joinColumns = @JoinColumn(name = "partner"))
    @BatchSize(size = 200)
    private Set<String> evenings = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "partner_room", joinColumns = @JoinColumn(name = "partner"))
    @BatchSize(size = 200)
    private Set<StoredRoom> rooms = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Partner() {}

    Partner(PartnerId id, PartnerEntry entry) {
        this.id = id.value();
        this.name = entry.name();
        this.nameKey = PlainText.key(entry.name());
        this.mark = entry.mark();
        this.accent = entry.accent();
        figures.addAll(entry.figures());
        days.addAll(entry.days());
        approval = entry.approval();
        take(entry.premises());
    }

    PartnerId id() {
        return new PartnerId(id);
    }

    String key() {
        return nameKey;
    }

    int version() {
        return version;
    }

    PartnerCard card() {
        return new PartnerCard(id(), name, mark, accent);
    }

    PartnerDetails details() {
        return new PartnerDetails(
                card(),
                version,
                figures.stream()
                        .sorted(Comparator.comparing(Figure::year).reversed().thenComparing(Figure::kind))
                        .toList(),
                days.stream().sorted(Comparator.comparing(PartnerDay::date)).toList(),
                premises(),
                approval);
    }

    boolean asksApproval() {
        return approval;
    }

    private Premises premises() {
        return new Premises(
                schools,
                evenings.stream()
                        .flatMap(written -> CouncilEvening.parse(written).stream())
                        .toList(),
                rooms.stream().map(StoredRoom::shown).toList());
    }

    /** Tells whether that changed anything. */
    private boolean take(Premises wanted) {
        var wantedEvenings =
                wanted.evenings().stream().map(CouncilEvening::toString).collect(Collectors.toSet());
        var wantedRooms = wanted.rooms().stream().map(StoredRoom::of).collect(Collectors.toSet());
        var same = schools == wanted.schools() && evenings.equals(wantedEvenings) && rooms.equals(wantedRooms);
        schools = wanted.schools();
        evenings.retainAll(wantedEvenings);
        evenings.addAll(wantedEvenings);
        rooms.retainAll(wantedRooms);
        rooms.addAll(wantedRooms);
        return !same;
    }

    PartnerEntry entry() {
        return details().entry();
    }

    /** Takes over what was entered; tells whether that changed anything. */
    boolean become(PartnerEntry entry) {
        var wantedFigures = Set.copyOf(entry.figures());
        var wantedDays = Set.copyOf(entry.days());
        var same = Objects.equals(card(), new PartnerCard(id(), entry.name(), entry.mark(), entry.accent()))
                && figures.equals(wantedFigures)
                && days.equals(wantedDays)
                && approval == entry.approval();
        approval = entry.approval();
        name = entry.name();
        nameKey = PlainText.key(entry.name());
        mark = entry.mark();
        accent = entry.accent();
        figures.retainAll(wantedFigures);
        figures.addAll(wantedFigures);
        days.retainAll(wantedDays);
        days.addAll(wantedDays);
        return take(entry.premises()) || !same;
    }
}
