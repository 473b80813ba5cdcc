package nl.klankbord.people.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.klankbord.access.Accounts;
import nl.klankbord.access.NotAllowed;
import nl.klankbord.access.SignIns;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.ImportReport.Fault;
import nl.klankbord.base.ImportReport.Mode;
import nl.klankbord.people.Confirmations;
import nl.klankbord.people.Profile;
import nl.klankbord.people.ProfileTopic;
import nl.klankbord.people.intake.ImportTerms.Format;
import nl.klankbord.people.intake.ImportTerms.Leavers;
import nl.klankbord.people.intake.ImportTerms.Visibility;
import nl.klankbord.people.intake.UndoOutcome.Undone;
import nl.klankbord.testing.TurnableClock;
import nl.klankbord.vocabulary.Moderation;
import nl.klankbord.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class PastImportsTest extends ImportedPeople {

    @Autowired
    private PastImports past;

    @Autowired
    private Confirmations confirmations;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Vocabulary vocabulary;

    @Autowired
    private Moderation moderation;

    @Autowired
    private Ledger ledger;

    @Autowired
    private FormerStates former;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private static ImportTerms terms(Place place, Mode mode, Leavers leavers) {
        return new ImportTerms(Format.NDJSON, mode, Visibility.PARTNER, place.id(), leavers, null);
    }

    private PeopleImportReport apply(Place place, Leavers leavers, String... lines) {
        return take(terms(place, Mode.APPLY, leavers), String.join("\n", lines));
    }

    private String person(String id, String job, String topic) {
        return json("{'externalId':'" + id + own + "','name':'" + id + " van Proef','jobTitle':'" + job
                + "','expertise':[{'topic':'" + topic + "','level':2}]}");
    }

    private ColleagueId idOf(String externalId) {
        return people.byExternalId(externalId + own).orElseThrow().id();
    }

    private UndoOutcome undo(PeopleImportReport report) {
        var outcome = past.undo(Objects.requireNonNull(report.id()));
        index.awaitCaughtUp();
        return outcome;
    }

    @Test
    void undoingPutsBackWhatStoodThereBefore() {
        var place = partner("Terug");
        apply(place, Leavers.KEEP, person("A", "Jurist", "terugwerk" + own), person("B", "Jurist", "terugwerk" + own));
        var reader = reader(place);
        var before = profile("A" + own, reader);
        administratorOf(place);

        var wrong = apply(
                place,
                Leavers.MARK_MANY,
                person("A", "Bakker", "broodwerk" + own),
                person("C", "Bakker", "broodwerk" + own));
        assertThat(wrong.counts()).isEqualTo(counts(1, 1, 0));
        assertThat(wrong.left()).isEqualTo(1);
        assertThat(found("broodwerk" + own, reader)).containsExactlyInAnyOrder("A" + own, "C" + own);

        assertThat(undo(wrong)).isEqualTo(new Undone(3, 0));

        assertThat(found("broodwerk" + own, reader)).isEmpty();
        assertThat(found("terugwerk" + own, reader)).containsExactlyInAnyOrder("A" + own, "B" + own);
        var after = profile("A" + own, reader);
        assertThat(after.card()).isEqualTo(before.card());
        assertThat(after.expertise()).isEqualTo(before.expertise());
        assertThat(people.byExternalId("C" + own)).isEmpty();
        administratorOf(place);
        assertThat(undo(wrong)).isEqualTo(new UndoOutcome.AlreadyUndone());
        assertThat(apply(
                                place,
                                Leavers.KEEP,
                                person("A", "Jurist", "terugwerk" + own),
                                person("B", "Jurist", "terugwerk" + own))
                        .counts())
                .isEqualTo(counts(0, 0, 2));
    }

    @Test
    void whoWasChangedSinceStaysAsTheyAreNow() {
        var place = partner("Sinds");
        var taken =
                apply(place, Leavers.KEEP, person("A", "Jurist", "sindswerk" + own), person("B", "Jurist", "x" + own));
        var self = as.colleague(idOf("A"), place.id());
        confirmations.stillTrue(
                idOf("A"), topics(profile("A" + own, self)).getFirst().topic(), self);

        administratorOf(place);
        assertThat(undo(taken)).isEqualTo(new Undone(1, 1));

        assertThat(people.byExternalId("A" + own)).isPresent();
        assertThat(people.byExternalId("B" + own)).isEmpty();
        administratorOf(place);
        assertThat(past.latest()).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(PastImport.State.UNDONE);
            assertThat(one.kept()).isEqualTo(1);
        });
    }

    private static List<ProfileTopic> topics(Profile profile) {
        return profile.expertise();
    }

    @Test
    void whatStoodThereComesBackUnderTheTopicThatTookItUp() {
        var place = partner("Samen");
        apply(place, Leavers.KEEP, person("A", "Jurist", "oudwoord" + own), person("B", "Jurist", "nieuwwoord" + own));
        administratorOf(place);
        var wrong = apply(
                place,
                Leavers.KEEP,
                person("A", "Jurist", "foutwoord" + own),
                person("B", "Bakker", "nieuwwoord" + own),
                person("C", "Jurist", "oudwoord" + own));
        as.networkAdmin();
        var old = vocabulary.byTerm("oudwoord" + own).orElseThrow().id();
        var into = vocabulary.byTerm("nieuwwoord" + own).orElseThrow().id();
        moderation.merge(old, into);

        // C had the topic that was merged, so C was changed since.
        assertThat(undo(wrong)).isEqualTo(new Undone(2, 1));

        var reader = reader(place);
        assertThat(profile("A" + own, reader).expertise())
                .extracting(ProfileTopic::topic)
                .containsExactly(into);
        assertThat(profile("B" + own, reader).card().jobTitle()).isEqualTo("Jurist");
        assertThat(found("nieuwwoord" + own, reader)).containsExactlyInAnyOrder("A" + own, "B" + own, "C" + own);
        assertThat(jdbc.queryForList(
                        "select colleague from colleague_expertise where topic = ?", String.class, old.toString()))
                .isEmpty();
    }

    @Test
    void whatAnImportNamedIsItsOwnUnderTheTopicThatTookItUp() {
        var place = partner("Mee");
        apply(place, Leavers.KEEP, person("A", "Jurist", "gaatop" + own), person("B", "Jurist", "neemtop" + own));
        as.networkAdmin();
        moderation.merge(
                vocabulary.byTerm("gaatop" + own).orElseThrow().id(),
                vocabulary.byTerm("neemtop" + own).orElseThrow().id());
        administratorOf(place);

        apply(place, Leavers.KEEP, person("A", "Jurist", "anders" + own));

        assertThat(profile("A" + own, reader(place)).expertise())
                .extracting(ProfileTopic::name)
                .containsExactly("anders" + own);
    }

    @Test
    void afterADayItIsFinalAndTheFormerStateIsForgotten() {
        var place = partner("Dag");
        var taken = apply(place, Leavers.KEEP, person("A", "Jurist", "dagwerk" + own));
        TurnableClock.CLOCK.forward(Duration.ofHours(25));

        assertThat(undo(taken)).isEqualTo(new UndoOutcome.TooLate());
        former.forgetBefore(clock.instant());

        assertThat(jdbc.queryForObject(
                        "select count(*) from people_import_before where import = ?",
                        Integer.class,
                        String.valueOf(taken.id())))
                .isZero();
        assertThat(people.byExternalId("A" + own)).isPresent();
    }

    @Test
    void onlyTheOwnImportsAreUndone() {
        var place = partner("Eigen");
        var other = partner("Vreemd");
        administratorOf(place);
        var taken = apply(place, Leavers.KEEP, person("A", "Jurist", "eigenwerk" + own));

        administratorOf(other);
        assertThat(past.latest()).isEmpty();
        assertThatThrownBy(() -> undo(taken)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> past.undo(PeopleImportId.random())).isInstanceOf(NotAllowed.class);
        as.networkAdmin();
        assertThat(past.latest()).extracting(PastImport::id).contains(taken.id());
    }

    @Test
    void whoIsNotInACompleteFileHasLeft() {
        var place = partner("Weg");
        var many = new String[] {"A", "B", "C", "D", "E"};
        var lines = List.of(many).stream()
                .map(id -> person(id, "Jurist", "wegwerk" + own))
                .toArray(String[]::new);
        apply(place, Leavers.KEEP, lines);
        var gone = idOf("E");
        var fourOf = Arrays.copyOf(lines, 4);
        administratorOf(place);

        var tried = take(terms(place, Mode.DRY_RUN, Leavers.MARK), String.join("\n", fourOf));
        assertThat(tried.left()).isEqualTo(1);
        assertThat(tried.refused()).isFalse();
        assertThat(apply(place, Leavers.MARK, fourOf).left()).isEqualTo(1);

        var reader = reader(place);
        assertThat(found("wegwerk" + own, reader)).hasSize(4).doesNotContain("E" + own);
        assertThat(people.profile(gone, reader)).isEmpty();
        assertThat(people.card(gone)).isPresent();
        administratorOf(place);
        assertThat(apply(place, Leavers.KEEP, lines).counts()).isEqualTo(counts(0, 1, 4));
        assertThat(found("wegwerk" + own, reader)).hasSize(5);
    }

    @Test
    void whoLeftCannotSignInUntilTheyAreBack() {
        var place = partner("Poort");
        var lines = new String[] {person("A", "Jurist", "x" + own), person("B", "Jurist", "x" + own)};
        apply(place, Leavers.KEEP, lines);
        var account = as.colleague(idOf("B"), place.id()).account();
        administratorOf(place);

        var gone = apply(place, Leavers.MARK_MANY, lines[0]);
        assertThat(SignIns.isOpen(accounts, account)).isFalse();
        undo(gone);
        assertThat(SignIns.isOpen(accounts, account)).isTrue();

        apply(place, Leavers.MARK_MANY, lines[0]);
        assertThat(SignIns.isOpen(accounts, account)).isFalse();
        var back = apply(place, Leavers.KEEP, lines);
        assertThat(SignIns.isOpen(accounts, account)).isTrue();
        undo(back);
        assertThat(SignIns.isOpen(accounts, account)).isFalse();
    }

    @Test
    void thatMoreThanAThirdHasLeftMustBeSaid() {
        var place = partner("Leeg");
        apply(place, Leavers.KEEP, person("A", "Jurist", "x" + own), person("B", "Jurist", "x" + own));

        var refused = apply(place, Leavers.MARK, person("A", "Jurist", "x" + own));
        assertThat(refused.counts().errors()).extracting(Fault::line).containsExactly(0);
        assertThat(people.profile(idOf("B"), reader(place))).isPresent();
        as.networkAdmin();
        var tried = take(terms(place, Mode.DRY_RUN, Leavers.MARK), person("A", "Jurist", "x" + own));
        assertThat(tried.manyLeft()).isTrue();
        assertThat(apply(place, Leavers.MARK_MANY, person("A", "Jurist", "x" + own))
                        .left())
                .isEqualTo(1);
        var everywhere = new ImportTerms(Format.NDJSON, Mode.DRY_RUN, Visibility.PARTNER, null, Leavers.MARK, null);
        assertThat(take(everywhere, "").counts().errors())
                .extracting(Fault::field)
                .containsExactly("partner");
    }

    @Test
    void linesThatABrokenImportLeftAreForgotten() {
        as.networkAdmin();
        var id = ledger.begin(Optional.empty(), null);
        ledger.keep(
                id,
                List.of(ReadPeople.ndjson(json("{'externalId':'7','name':'Jan'}"))
                        .only()));
        ledger.closeBroken();
        assertThat(ledger.after(id, 0)).hasSize(1);

        TurnableClock.CLOCK.forward(Ledger.PATIENCE.plusSeconds(1));
        ledger.closeBroken();

        assertThat(ledger.after(id, 0)).isEmpty();
        assertThat(ledger.takeTurn(id)).isFalse();
    }

    @Test
    void everythingThatIsKeptOfALineIsPutBack() {
        assertThat(jdbc.queryForList(
                        "select column_name from information_schema.columns where table_schema = database()"
                                + " and table_name = 'colleague_expertise'",
                        String.class))
                .containsExactlyInAnyOrder(
                        "colleague",
                        "topic",
                        "level",
                        "note",
                        "intents",
                        "stand_in",
                        "confirmed_at",
                        "confirmed_by_colleague",
                        "confirmed_by",
                        "origin",
                        "retired",
                        "shared");
    }
}
