package nl.klankbord.partners;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.base.NotPersonal;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.PlainText;

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
    private Set<Figure> figures = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "partner_free_day", joinColumns = @JoinColumn(name = "partner"))
    private Set<PartnerDay> days = new HashSet<>();

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
                days.stream().sorted(Comparator.comparing(PartnerDay::date)).toList());
    }

    PartnerEntry entry() {
        var details = details();
        return new PartnerEntry(name, mark, accent, details.figures(), details.days());
    }

    /** Takes over what was entered; tells whether that changed anything. */
    boolean become(PartnerEntry entry) {
        var wantedFigures = Set.copyOf(entry.figures());
        var wantedDays = Set.copyOf(entry.days());
        var same = Objects.equals(card(), new PartnerCard(id(), entry.name(), entry.mark(), entry.accent()))
                && figures.equals(wantedFigures)
                && days.equals(wantedDays);
        name = entry.name();
        nameKey = PlainText.key(entry.name());
        mark = entry.mark();
        accent = entry.accent();
        figures.retainAll(wantedFigures);
        figures.addAll(wantedFigures);
        days.retainAll(wantedDays);
        days.addAll(wantedDays);
        return !same;
    }
}
