package nl.klankbord.people.intake;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Grant;
import nl.klankbord.access.Role;
import nl.klankbord.base.ImportReport;
import nl.klankbord.base.ImportReport.Fault;
import nl.klankbord.base.ImportReport.Mode;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Texts;
import nl.klankbord.partners.PartnerEntry;
import nl.klankbord.partners.PartnerOutcome;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.ColleagueQuery;
import nl.klankbord.people.People;
import nl.klankbord.people.Profile;
import nl.klankbord.search.SearchIndex;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Base of tests that import people, into partners of their own. */
@PortalTest
abstract class ImportedPeople {

    @Autowired
    protected PeopleImports imports;

    @Autowired
    protected People people;

    @Autowired
    protected Partners partners;

    @Autowired
    protected SearchIndex index;

    @Autowired
    protected As as;

    protected final String own = UUID.randomUUID().toString().substring(0, 8);

    protected record Place(PartnerId id, String name) {}

    protected final Place partner(String name) {
        as.networkAdmin();
        var whole = name + " " + own;
        var made = partners.create(new PartnerEntry(whole, "", "#2b6cb0", List.of(), List.of()));
        return new Place(((PartnerOutcome.Saved) made).id(), whole);
    }

    protected final Actor administratorOf(Place place) {
        return as.somebody(place.id(), Grant.at(place.id(), Role.PARTNER_ADMIN));
    }

    protected final Actor reader(Place place) {
        return as.somebody(place.id());
    }

    protected final PeopleImportReport take(ImportTerms terms, String text) {
        var report = imports.take(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), terms, Texts.DUTCH);
        index.awaitCaughtUp();
        return report;
    }

    protected final PeopleImportReport take(String... lines) {
        return take(ImportTerms.ndjson(Mode.APPLY), String.join("\n", lines));
    }

    protected final ImportReport counts(String... lines) {
        return take(lines).counts();
    }

    protected static ImportReport counts(int created, int updated, int unchanged) {
        return new ImportReport(created, updated, unchanged, List.of());
    }

    protected final List<String> found(String text, Actor reader) {
        return people.search(query(text), reader, Texts.DUTCH).page().items().stream()
                .map(hit -> hit.card().externalId())
                .toList();
    }

    private static ColleagueQuery query(String text) {
        return ColleagueQuery.of(text, new PageRequest(1, 20));
    }

    protected final Profile profile(String externalId, Actor reader) {
        return people.profile(people.byExternalId(externalId).orElseThrow().id(), reader)
                .orElseThrow();
    }

    protected static List<String> messages(PeopleImportReport report) {
        return report.counts().errors().stream().map(Fault::message).toList();
    }

    /** A line of JSON; single quotes stand for double ones. */
    protected static String json(String text) {
        return text.replace('\'', '"');
    }
}
