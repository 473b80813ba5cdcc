package nl.klankbord.people.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.klankbord.access.NotAllowed;
import nl.klankbord.base.ImportReport.Fault;
import nl.klankbord.base.ImportReport.Mode;
import nl.klankbord.base.NotNow;
import nl.klankbord.people.EditOutcome;
import nl.klankbord.people.ExpertiseOrigin;
import nl.klankbord.people.Intent;
import nl.klankbord.people.ProfilePart;
import nl.klankbord.people.intake.ImportTerms.Format;
import nl.klankbord.people.intake.ImportTerms.Leavers;
import nl.klankbord.people.intake.ImportTerms.Visibility;
import nl.klankbord.vocabulary.TopicStatus;
import nl.klankbord.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class PeopleImportsTest extends ImportedPeople {

    @Autowired
    private Vocabulary vocabulary;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private String jan(Place place, String topic, int level) {
        return json("{'externalId':'Jan-" + own + "','name':'Jan van den Berg','partner':'" + place.name()
                + "','jobTitle':'Planjurist','department':'Ruimte','headline':'Denkt mee','expertise':[{'topic':'"
                + topic + "','level':" + level + ",'note':'al jaren'}],'about':'Ik werk hier.\\nGraag.',"
                + "'projects':['Centrum'],'languages':['Nederlands'],'availableForSecondOpinion':true,"
                + "'availableForIntervision':true,'trainer':false,'iets':1}");
    }

    private ImportTerms terms(Place place, Mode mode) {
        return new ImportTerms(Format.NDJSON, mode, Visibility.PARTNER, place.id(), Leavers.KEEP, null);
    }

    @Test
    void everythingThatALineTellsStandsInTheProfileAndIsFound() {
        var place = partner("Alles");
        var topic = "kwelderwerk" + own;

        assertThat(counts(jan(place, topic, 4))).isEqualTo(counts(1, 0, 0));

        var reader = reader(place);
        assertThat(found(topic, reader)).containsExactly("Jan-" + own);
        assertThat(vocabulary.byTerm(topic).orElseThrow().status()).isEqualTo(TopicStatus.CANDIDATE);
        var profile = profile("Jan-" + own, reader);
        assertThat(profile.card().name()).isEqualTo("Jan van den Berg");
        assertThat(profile.card().jobTitle()).isEqualTo("Planjurist");
        assertThat(profile.department()).isEqualTo("Ruimte");
        assertThat(profile.headline()).isEqualTo("Denkt mee");
        assertThat(profile.about()).isEqualTo("Ik werk hier.\nGraag.");
        assertThat(profile.projects()).containsExactly("Centrum");
        assertThat(profile.languages()).containsExactly("Nederlands");
        assertThat(profile.intents()).containsExactlyInAnyOrder(Intent.SECOND_OPINION, Intent.INTERVISION);
        var line = profile.expertise().getFirst();
        assertThat(line.level()).isEqualTo(4);
        assertThat(line.note()).isEqualTo("al jaren");
        assertThat(line.origin()).isEqualTo(ExpertiseOrigin.ORGANISATION);
    }

    @Test
    void theSameAgainChangesNothing() {
        var place = partner("Zelfde");
        as.networkAdmin();
        take(jan(place, "duinwerk" + own, 4));
        var version = profile("Jan-" + own, reader(place)).version();
        as.networkAdmin();

        assertThat(counts(jan(place, "duinwerk" + own, 4))).isEqualTo(counts(0, 0, 1));
        assertThat(profile("Jan-" + own, reader(place)).version()).isEqualTo(version);
        as.networkAdmin();
        assertThat(counts(jan(place, "duinwerk" + own, 5))).isEqualTo(counts(0, 1, 0));
        assertThat(profile("Jan-" + own, reader(place)).expertise().getFirst().level())
                .isEqualTo(5);
    }

    @Test
    void aTryCountsAgainstTheDatabaseAndChangesNothing() {
        var place = partner("Proef");
        take(jan(place, "proefwerk" + own, 3));

        var tried = take(
                ImportTerms.ndjson(Mode.DRY_RUN),
                jan(place, "ander" + own, 3) + "\n"
                        + json("{'externalId':'nieuw','name':'Nieuw','partner':'" + place.name() + "'}"));

        assertThat(tried.counts()).isEqualTo(counts(1, 1, 0));
        assertThat(tried.id()).isNull();
        assertThat(tried.first()).hasSize(2);
        assertThat(vocabulary.byTerm("ander" + own)).isEmpty();
        assertThat(found("Nieuw", reader(place))).doesNotContain("nieuw");
        assertThat(jdbc.queryForObject("select count(*) from people_import_line", Integer.class))
                .isZero();
    }

    @Test
    void oneWrongLineMeansThatNobodyIsTaken() {
        var place = partner("Fout");
        var report = take(
                jan(place, "foutwerk" + own, 3),
                json("{'externalId':'b','name':'Bea','partner':'Nergenshuizen'}"),
                json("{'externalId':'','name':'Cor','partner':'" + place.name() + "'}"),
                json("{'externalId':'d','partner':'" + place.name() + "','expertise':[{'topic':'x','level':6}]}"),
                "{\"externalId\":\"e\",",
                "[]",
                json("{'externalId':'f','name':7,'partner':'" + place.name() + "'}"));

        assertThat(report.counts().errors())
                .extracting(Fault::line, Fault::field)
                .containsExactly(
                        tuple(2, "partner"),
                        tuple(3, "externalId"),
                        tuple(4, "name"),
                        tuple(4, "expertise"),
                        tuple(5, ""),
                        tuple(6, ""),
                        tuple(7, "name"),
                        tuple(7, "name"));
        assertThat(report.counts().created()).isZero();
        assertThat(messages(report)).contains("We kennen geen organisatie “Nergenshuizen”.");
        assertThat(people.byExternalId("Jan-" + own)).isEmpty();
        assertThat(vocabulary.byTerm("foutwerk" + own)).isEmpty();
    }

    @Test
    void anIdMayStandInAFileOnceForEachPartner() {
        var here = partner("Hier");
        var there = partner("Daar");
        var twice = json("{'externalId':'T" + own + "','name':'Toos','partner':'" + here.name() + "'}");
        as.networkAdmin();

        var refused = take(twice, twice.replace("Toos", "Truus"));
        assertThat(refused.counts().errors())
                .extracting(Fault::line, Fault::field)
                .containsExactly(tuple(2, "externalId"));
        assertThat(counts(
                        twice,
                        twice.replace(here.name(), there.name()),
                        twice.replace("T" + own, "t" + own),
                        twice.replace("T" + own, "T" + own + " ")))
                .isEqualTo(counts(4, 0, 0));
    }

    @Test
    void aPartnersAdministratorTakesTheOwnPeopleOnly() {
        var mine = partner("Mijn");
        var other = partner("Ander");
        administratorOf(mine);

        assertThat(counts(json("{'externalId':'M" + own + "','name':'Mia'}"))).isEqualTo(counts(1, 0, 0));
        var refused = take(json("{'externalId':'O','name':'Olga','partner':'" + other.name() + "'}"));
        assertThat(refused.counts().errors()).extracting(Fault::field).containsExactly("partner");
        assertThatThrownBy(() -> take(terms(other, Mode.DRY_RUN), "")).isInstanceOf(NotAllowed.class);
        var shared = new ImportTerms(Format.NDJSON, Mode.DRY_RUN, Visibility.NETWORK, null, Leavers.KEEP, null);
        assertThatThrownBy(() -> take(shared, "")).isInstanceOf(NotAllowed.class);
        as.somebody(mine.id());
        assertThatThrownBy(() -> take("")).hasMessageContaining("Denied");
    }

    @Test
    void importedExpertiseIsSeenByAllOnlyWhenTheNetworkSaysSo() {
        var place = partner("Zicht");
        var elsewhere = partner("Elders");
        var topic = "zichtwerk" + own;
        take(jan(place, topic, 3));
        assertThat(found(topic, reader(elsewhere))).isEmpty();
        assertThat(found(topic, reader(place))).containsExactly("Jan-" + own);

        as.networkAdmin();
        var shared = new ImportTerms(Format.NDJSON, Mode.APPLY, Visibility.NETWORK, null, Leavers.KEEP, null);
        assertThat(take(shared, jan(place, topic, 3)).counts()).isEqualTo(counts(0, 1, 0));

        assertThat(found(topic, reader(elsewhere))).containsExactly("Jan-" + own);
        assertThat(profile("Jan-" + own, reader(elsewhere))
                        .expertise()
                        .getFirst()
                        .origin())
                .isEqualTo(ExpertiseOrigin.ORGANISATION);
    }

    @Test
    void aLaterImportDoesNotNarrowWhatTheNetworkShared() {
        var place = partner("Ruim");
        var elsewhere = partner("Overal");
        var topic = "ruimwerk" + own;
        as.networkAdmin();
        take(
                new ImportTerms(Format.NDJSON, Mode.APPLY, Visibility.NETWORK, null, Leavers.KEEP, null),
                jan(place, topic, 3));

        administratorOf(place);
        assertThat(take(terms(place, Mode.APPLY), jan(place, topic, 4)).counts())
                .isEqualTo(counts(0, 1, 0));
        administratorOf(place);
        assertThat(take(terms(place, Mode.APPLY), jan(place, topic, 4)).counts())
                .isEqualTo(counts(0, 0, 1));

        assertThat(found(topic, reader(elsewhere))).containsExactly("Jan-" + own);
    }

    @Test
    void whoEditsSomebodyInAListThatIsBeingTakenIsToldToWait() {
        var place = partner("Bezet");
        take(jan(place, "bezetwerk" + own, 3));
        var id = people.byExternalId("Jan-" + own).orElseThrow().id();
        var self = as.colleague(id, place.id());
        var entry = people.editable(id, self).orElseThrow().entry();

        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            jdbc.queryForList("select id from colleague where id = ? for update", id.toString());
            try (var other = Executors.newSingleThreadExecutor()) {
                var edit = other.submit(() -> people.edit(id, ProfilePart.ABOUT, entry, entry, self));
                assertThatThrownBy(edit::get).hasCauseInstanceOf(NotNow.class);
            }
        });

        assertThat(people.edit(id, ProfilePart.ABOUT, entry, entry, self)).isInstanceOf(EditOutcome.Saved.class);
    }

    @Test
    void thousandsOfPeopleAreTakenAndFoundAtOnce() {
        var place = partner("Veel");
        var lines = IntStream.range(0, 1_200)
                .mapToObj(i -> json("{'externalId':'V" + own + "-" + i + "','name':'Veel Volk" + i + "','partner':'"
                        + place.name() + "','expertise':[{'topic':'massawerk" + own + "','level':3},{'topic':'deel"
                        + i % 50 + own + "','level':2}],'about':'" + "tekst ".repeat(50) + "'}"))
                .collect(Collectors.joining("\n"));
        as.networkAdmin();

        assertThat(take(ImportTerms.ndjson(Mode.APPLY), lines).counts()).isEqualTo(counts(1_200, 0, 0));
        assertThat(found("massawerk" + own, reader(place))).hasSize(20);
        as.networkAdmin();
        assertThat(take(ImportTerms.ndjson(Mode.APPLY), lines).counts()).isEqualTo(counts(0, 0, 1_200));
    }

    @Test
    void nothingIsNothing() {
        as.networkAdmin();
        assertThat(counts("", "\r", "")).isEqualTo(counts(0, 0, 0));
    }
}
