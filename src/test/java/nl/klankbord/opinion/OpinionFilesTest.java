package nl.klankbord.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.Grant;
import nl.klankbord.access.Role;
import nl.klankbord.base.Download;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Retention;
import nl.klankbord.base.Texts;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.files.FileFlaw;
import nl.klankbord.files.FileId;
import nl.klankbord.files.FileReading;
import nl.klankbord.files.SampleFiles;
import nl.klankbord.files.StoredFile;
import nl.klankbord.gate.Spot;
import nl.klankbord.notices.Notice;
import nl.klankbord.notices.Notices;
import nl.klankbord.opinion.AttachmentOutcome.Added;
import nl.klankbord.opinion.AttachmentOutcome.Missing;
import nl.klankbord.opinion.AttachmentOutcome.NotTaken;
import nl.klankbord.opinion.AttachmentOutcome.PersonalData;
import nl.klankbord.opinion.AttachmentOutcome.Refused;
import nl.klankbord.opinion.AttachmentOutcome.Removed;
import nl.klankbord.opinion.Closing.Scores;
import nl.klankbord.opinion.Closing.Uptake;
import nl.klankbord.opinion.StepOutcome.Done;
import nl.klankbord.people.People;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.testing.TurnableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
@SuppressWarnings("NullAway.Init")
class OpinionFilesTest {

    private static final String BSN = "123456782";

    @Autowired
    private OpinionAsking asking;

    @Autowired
    private OpinionDesk desk;

    @Autowired
    private OpinionAdvice advice;

    @Autowired
    private OpinionFiles files;

    @Autowired
    private OpinionRecords records;

    @Autowired
    private OpinionExport export;

    @Autowired
    private OpinionClocks clocks;

    @Autowired
    @Qualifier("oldOpinionDossiers")
    private Retention retention;

    @Autowired
    private Erasures erasures;

    @Autowired
    private Notices notices;

    @Autowired
    private People people;

    @Autowired
    private CurrentActor current;

    @Autowired
    private As as;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private final PartnerId here = PartnerId.random();
    private final PartnerId there = PartnerId.random();
    private final String topic = "kabels " + UUID.randomUUID().toString().substring(0, 8);
    private Actor requester;
    private Actor reviewer;
    private Actor administrator;

    @BeforeEach
    void people() {
        var somebody = new Somebody(people, current, as, clock);
        reviewer = somebody.knowing(there, topic, 5);
        administrator = somebody.at(here, new Grant(Role.PARTNER_ADMIN, here));
        requester = somebody.at(here);
    }

    private OpinionId draft(Visibility visibility) {
        return asking.draft(entry(visibility), requester);
    }

    private AttachmentOutcome add(OpinionId id, String name, byte[] content) throws IOException {
        return files.add(id, name, new ByteArrayInputStream(content), requester);
    }

    private StoredFile added(OpinionId id, String name, byte[] content) throws IOException {
        var outcome = add(id, name, content);
        assertThat(outcome).isInstanceOf(Added.class);
        return ((Added) outcome).file();
    }

    private StepOutcome take(OpinionId id, OpinionMove move, Actor by) {
        as.account(by.account());
        return desk.take(id, move, by);
    }

    private void done(OpinionId id, OpinionMove move, Actor by) {
        assertThat(take(id, move, by)).as(move.toString()).isInstanceOf(Done.class);
    }

    private void accepted(OpinionId id) {
        done(id, new OpinionMove.Submit(), requester);
        done(id, new OpinionMove.Offer(reviewer.colleague()), requester);
        done(id, new OpinionMove.Accept(Declaration.free(), null), reviewer);
    }

    private void closed(OpinionId id) {
        accepted(id);
        done(id, new OpinionMove.Start(), reviewer);
        assertThat(advice.save(id, Questions.advice("Het mag"), reviewer)).isInstanceOf(Done.class);
        done(id, new OpinionMove.Deliver(60), reviewer);
        done(id, new OpinionMove.Close(new Closing(Uptake.ADOPTED, "Helder", Scores.none(), "")), requester);
    }

    private List<StoredFile> seenBy(Actor actor, OpinionId id) {
        return files.of(id, actor).map(OpinionFiles.Shown::files).orElse(List.of());
    }

    private byte[] read(OpinionId id, FileId file, Actor actor) throws IOException {
        var out = new ByteArrayOutputStream();
        files.download(id, file, actor).orElseThrow().content().writeTo(out);
        return out.toByteArray();
    }

    private int stored(OpinionId id) {
        return jdbc.sql("select count(*) from stored_file where owner_id = ?")
                .param(id.toString())
                .query(Integer.class)
                .single();
    }

    private List<String> told(Actor actor) {
        return notices.of(actor, false, new PageRequest(1, 50), Texts.DUTCH).items().stream()
                .map(Notice::text)
                .toList();
    }

    private void days(int days) {
        TurnableClock.CLOCK.forward(Duration.ofDays(days));
        erasures.run();
    }

    @Test
    void filesOpenForTheReviewerAfterTheDeclaration() throws IOException {
        var id = draft(Visibility.PARTIES_ONLY);
        var file = added(id, "plan.docx", SampleFiles.docx("De kabels liggen onder de weg"));
        assertThat(file.reading()).isEqualTo(FileReading.READ);
        done(id, new OpinionMove.Submit(), requester);
        done(id, new OpinionMove.Offer(reviewer.colleague()), requester);
        assertThat(seenBy(reviewer, id)).isEmpty();
        assertThat(files.of(id, reviewer).orElseThrow().unopened()).isEqualTo(1);
        assertThat(files.download(id, file.id(), reviewer)).isEmpty();

        done(id, new OpinionMove.Accept(Declaration.free(), null), reviewer);
        assertThat(seenBy(reviewer, id)).extracting(StoredFile::name).containsExactly("plan.docx");
        assertThat(read(id, file.id(), reviewer)).isEqualTo(read(id, file.id(), requester));
        assertThat(files.download(id, file.id(), administrator)).isEmpty();
        assertThat(seenBy(administrator, id)).isEmpty();
        assertThat(desk.open(id, requester).orElseThrow().readings())
                .extracting(Dossier.Reading::what)
                .contains(Dossier.Reading.What.DOWNLOADED);
    }

    @Test
    void aFileOfOneRequestIsNotFoundByAnother() throws IOException {
        var one = draft(Visibility.PARTIES_ONLY);
        var other = draft(Visibility.PARTIES_ONLY);
        var file = added(one, "plan.txt", SampleFiles.text("plan"));
        assertThat(files.download(other, file.id(), requester)).isEmpty();
        assertThat(files.remove(other, file.id(), requester)).isInstanceOf(Missing.class);
        assertThat(files.remove(one, file.id(), reviewer)).isInstanceOf(Missing.class);
        assertThat(files.add(one, "plan.txt", new ByteArrayInputStream(SampleFiles.text("x")), reviewer))
                .isInstanceOf(Missing.class);
        assertThat(files.of(one, reviewer)).isEmpty();
    }

    @Test
    void aBsnInTheNameOfAFileStopsTheSubmit() throws IOException {
        var id = draft(Visibility.PARTIES_ONLY);
        added(id, "dossier " + BSN + ".txt", SampleFiles.text("niets"));
        var outcome = take(id, new OpinionMove.Submit(), requester);
        assertThat(outcome).isInstanceOf(StepOutcome.PersonalData.class);
        assertThat(((StepOutcome.PersonalData) outcome).report().stops())
                .singleElement()
                .satisfies(spot -> {
                    assertThat(spot.field()).isEqualTo("dossier " + BSN + ".txt");
                    assertThat(spot.kind()).isEqualTo(Spot.Kind.BSN);
                });
    }

    @Test
    void aBsnInAWordFileStopsTheSubmitUntilTheFileIsGone() throws IOException {
        var id = draft(Visibility.PARTIES_ONLY);
        var file = added(id, "brief.docx", SampleFiles.docx("Geachte heer, uw BSN is " + BSN));
        var entry =
                Objects.requireNonNull(desk.open(id, requester).orElseThrow().question());
        assertThat(asking.look(id, entry, requester).stops())
                .extracting(Spot::field)
                .containsOnly("brief.docx");
        assertThat(take(id, new OpinionMove.Submit(), requester)).isInstanceOf(StepOutcome.PersonalData.class);

        assertThat(files.remove(id, file.id(), requester)).isInstanceOf(Removed.class);
        done(id, new OpinionMove.Submit(), requester);
    }

    @Test
    void whatCouldNotBeLookedAtIsNamedAndStopsNothing() throws IOException {
        var id = draft(Visibility.PARTIES_ONLY);
        assertThat(added(id, "scan.png", SampleFiles.png()).reading()).isEqualTo(FileReading.PICTURE);
        assertThat(added(id, "scan.pdf", SampleFiles.pdf((String) null)).reading())
                .isEqualTo(FileReading.NO_TEXT);
        done(id, new OpinionMove.Submit(), requester);
    }

    @Test
    void whatIsAddedLaterPassesTheGateAtOnce() throws IOException {
        var id = draft(Visibility.PARTIES_ONLY);
        accepted(id);
        assertThat(add(id, "brief.txt", SampleFiles.text("BSN " + BSN))).isInstanceOf(PersonalData.class);
        assertThat(stored(id)).isZero();
        var file = added(id, "aanvulling.txt", SampleFiles.text("Nog een tekening"));
        assertThat(seenBy(reviewer, id)).hasSize(1);
        assertThat(files.remove(id, file.id(), requester)).isEqualTo(new Refused(Refusal.NOT_NOW));
    }

    @Test
    void nothingIsAddedToWhatIsOver() throws IOException {
        var id = draft(Visibility.PARTIES_ONLY);
        closed(id);
        assertThat(add(id, "laat.txt", SampleFiles.text("laat"))).isEqualTo(new Refused(Refusal.NOT_NOW));
    }

    @Test
    void whatIsNotTakenSaysWhy() throws IOException {
        var id = draft(Visibility.PARTIES_ONLY);
        assertThat(add(id, "plan.exe", SampleFiles.text("MZ"))).isEqualTo(new NotTaken(FileFlaw.KIND_NOT_TAKEN, 0));
        assertThat(seenBy(requester, id)).isEmpty();
    }

    @Test
    void addingAFileDoesNotOutdateTheForm() throws IOException {
        var id = draft(Visibility.PARTIES_ONLY);
        var dossier = desk.open(id, requester).orElseThrow();
        added(id, "plan.txt", SampleFiles.text("plan"));
        assertThat(asking.change(id, dossier.version(), Objects.requireNonNull(dossier.question()), requester))
                .isInstanceOf(Done.class);
    }

    @Test
    void fetchingAgainAndAgainIsCountedInOneLineAndAuditedEachTime() throws IOException {
        var id = acceptedWith("plan.txt");
        var file = files.of(id, requester).orElseThrow().files().getFirst().id();
        for (var time = 0; time < 3; time++) {
            assertThat(files.download(id, file, reviewer)).isPresent();
        }
        TurnableClock.CLOCK.forward(ReadingLog.ONE_READING.plusSeconds(1));
        assertThat(files.download(id, file, reviewer)).isPresent();

        assertThat(desk.open(id, requester).orElseThrow().readings())
                .filteredOn(reading -> reading.what() == Dossier.Reading.What.DOWNLOADED)
                .extracting(Dossier.Reading::times)
                .containsExactly(1, 3);
        assertThat(events(id)).filteredOn("OPINION_DOWNLOADED"::equals).hasSize(4);
    }

    @Test
    void whoSeesWhichFilesThereAreHasReadTheDossier() throws IOException {
        var id = acceptedWith("plan.txt");
        TurnableClock.CLOCK.forward(ReadingLog.ONE_READING.plusSeconds(1));
        var before = events(id).stream().filter("OPINION_READ"::equals).count();
        assertThat(files.of(id, requester)).isPresent();
        assertThat(events(id)).filteredOn("OPINION_READ"::equals).hasSize((int) before);

        assertThat(files.of(id, reviewer).orElseThrow().files()).hasSize(1);
        assertThat(files.of(id, reviewer)).isPresent();

        assertThat(events(id)).filteredOn("OPINION_READ"::equals).hasSize((int) before + 1);
        assertThat(desk.open(id, requester).orElseThrow().readings().getFirst().what())
                .isEqualTo(Dossier.Reading.What.READ);
    }

    private OpinionId acceptedWith(String file) throws IOException {
        var id = draft(Visibility.PARTIES_ONLY);
        added(id, file, SampleFiles.text("plan"));
        accepted(id);
        return id;
    }

    @Test
    void aDraftTakesItsFilesAlong() throws IOException {
        var thrownAway = draft(Visibility.PARTIES_ONLY);
        added(thrownAway, "plan.txt", SampleFiles.text("plan"));
        assertThat(thrownAway(thrownAway).outcome()).isInstanceOf(Done.class);
        assertThat(stored(thrownAway)).isZero();

        var forgotten = draft(Visibility.PARTIES_ONLY);
        added(forgotten, "plan.txt", SampleFiles.text("plan"));
        TurnableClock.CLOCK.forward(OpinionClocks.DRAFT_KEPT.plusDays(1));
        clocks.oldDrafts().forEach(clocks::removeOldDraft);
        assertThat(stored(forgotten)).isZero();
    }

    @Test
    void whatIsOverForSevenYearsIsGoneUnlessItIsHeldOrNobodyDecidedAboutItsFiles() throws IOException {
        var stored = closedWithFile();
        assertThat(records.stored(stored, requester)).isInstanceOf(Done.class);
        var held = closedWithFile();
        assertThat(records.hold(held, true, requester)).isInstanceOf(Done.class);
        var undecided = closedWithFile();
        var withoutFiles = draft(Visibility.PARTIES_ONLY);
        closed(withoutFiles);

        TurnableClock.CLOCK.forward(Duration.ofDays(7 * 365 - 2));
        retention.remove().run();
        assertThat(known(stored, held, undecided, withoutFiles)).isEqualTo(4);

        TurnableClock.CLOCK.forward(Duration.ofDays(5));
        retention.remove().run();
        retention.remove().run();
        assertThat(known(held, undecided)).isEqualTo(2);
        assertThat(known(stored, withoutFiles)).isZero();
        assertThat(stored(stored)).isZero();
        assertThat(stored(held)).isOne();
        assertThat(stored(undecided)).isOne();
        assertThat(jdbc.sql("select count(*) from opinion_text where request = ?")
                        .param(stored.toString())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private OpinionId closedWithFile() throws IOException {
        var id = draft(Visibility.PARTIES_ONLY);
        added(id, "plan.txt", SampleFiles.text("plan"));
        closed(id);
        return id;
    }

    private long known(OpinionId... ids) {
        return jdbc.sql("select count(*) from opinion_request where id in (:ids)")
                .param("ids", Stream.of(ids).map(OpinionId::toString).toList())
                .query(Long.class)
                .single();
    }

    @Test
    void whatIsTakenBackHasItsTextAndItsFiles() throws IOException {
        var id = draft(Visibility.PARTIES_ONLY);
        var first = added(id, "plan.txt", SampleFiles.text("plan"));
        added(id, "kaart.png", SampleFiles.png());
        var typed =
                Objects.requireNonNull(desk.open(id, requester).orElseThrow().question());
        var thrown = thrownAway(id);
        assertThat(desk.open(id, requester)).isEmpty();

        var back = asking.takeBack(typed, thrown.files(), requester);

        assertThat(desk.open(back, requester).orElseThrow().question()).isEqualTo(typed);
        assertThat(seenBy(requester, back)).extracting(StoredFile::name).containsExactly("plan.txt", "kaart.png");
        assertThat(new String(read(back, first.id(), requester), StandardCharsets.UTF_8))
                .isEqualTo("plan");
        var another = asking.takeBack(typed, thrown.files(), requester);
        assertThat(seenBy(requester, another)).isEmpty();
    }

    @Test
    void nobodyTakesBackFilesOfAnother() throws IOException {
        var id = draft(Visibility.PARTIES_ONLY);
        added(id, "plan.txt", SampleFiles.text("plan"));
        var thrown = thrownAway(id);
        var taken = asking.takeBack(entry(Visibility.PARTIES_ONLY), thrown.files(), reviewer);
        assertThat(seenBy(reviewer, taken)).isEmpty();
    }

    @Test
    void aDraftThatAnotherWindowChangedIsNotThrownAway() {
        var id = draft(Visibility.PARTIES_ONLY);
        var read = desk.open(id, requester).orElseThrow().version();
        assertThat(asking.change(id, read, entry(Visibility.OPEN_NETWORK), requester))
                .isInstanceOf(Done.class);
        assertThat(asking.discard(id, read, requester).outcome()).isInstanceOf(StepOutcome.Stale.class);
        assertThat(asking.discard(id, read, reviewer).outcome()).isInstanceOf(StepOutcome.Missing.class);
        assertThat(desk.open(id, requester)).isPresent();
        done(id, new OpinionMove.Submit(), requester);
        assertThat(thrownAway(id).outcome()).isEqualTo(new StepOutcome.Refused(Refusal.NOT_NOW));
    }

    private OpinionEntry entry(Visibility visibility) {
        return Questions.about(
                topic,
                visibility,
                LocalDate.ofInstant(clock.instant(), WorkingDays.HERE).plusDays(20));
    }

    private OpinionAsking.ThrownAway thrownAway(OpinionId id) {
        return asking.discard(id, desk.open(id, requester).orElseThrow().version(), requester);
    }

    @Test
    void filesAreErasedAMonthAfterTheEndOnceTheDossierIsStored() throws IOException {
        var id = draft(Visibility.PARTIES_ONLY);
        added(id, "plan.txt", SampleFiles.text("plan"));
        closed(id);
        assertThat(records.stored(id, requester)).isInstanceOf(Done.class);
        days(29);
        assertThat(stored(id)).isEqualTo(1);
        days(2);
        assertThat(stored(id)).isZero();
        var keeping = desk.open(id, requester).orElseThrow().keeping();
        assertThat(Objects.requireNonNull(keeping).erasedAt()).isNotNull();
        assertThat(events(id)).contains("OPINION_FILE_ADDED", "OPINION_FILES_ERASED");
    }

    @Test
    void aLegalHoldStopsTheErasureUntilItEnds() throws IOException {
        var id = draft(Visibility.PARTIES_ONLY);
        added(id, "plan.txt", SampleFiles.text("plan"));
        closed(id);
        records.stored(id, requester);
        records.hold(id, true, administrator);
        days(100);
        assertThat(stored(id)).isEqualTo(1);
        records.hold(id, false, requester);
        days(1);
        assertThat(stored(id)).isZero();
    }

    @Test
    void whatNobodyDecidesOnIsNeverErasedButAskedAfterAgainAndAgain() throws IOException {
        var id = draft(Visibility.PARTIES_ONLY);
        added(id, "plan.txt", SampleFiles.text("plan"));
        closed(id);
        var sentence = "Je vraag is afgesloten. Zeg of je het dossier hebt bewaard";
        days(10);
        assertThat(told(requester)).doesNotContain(sentence);
        days(6);
        erasures.run();
        assertThat(told(requester)).containsOnlyOnce(sentence);
        days(15);
        assertThat(told(requester)).filteredOn(sentence::equals).hasSize(2);
        assertThat(told(administrator)).isEmpty();
        assertThat(records.noRecord(id, administrator)).isInstanceOf(StepOutcome.Missing.class);
        days(8);
        assertThat(told(administrator)).singleElement().asString().contains("nog niet gezegd");
        days(30);
        assertThat(told(administrator)).hasSize(2);
        assertThat(stored(id)).isEqualTo(1);

        assertThat(records.noRecord(id, administrator)).isInstanceOf(Done.class);
        days(1);
        assertThat(stored(id)).isZero();
    }

    @Test
    void anAdministratorDecidesOnWhatTheyMayNotReadWithoutLearningWhatStandsInIt() throws IOException {
        var named = draft(Visibility.NAMED_ONLY);
        added(named, "plan.txt", SampleFiles.text("plan"));
        closed(named);
        var withdrawn = draft(Visibility.PARTIES_ONLY);
        added(withdrawn, "plan.txt", SampleFiles.text("plan"));
        done(withdrawn, new OpinionMove.Submit(), requester);
        done(withdrawn, new OpinionMove.Withdraw(), requester);
        var foreign = new Somebody(people, current, as, clock).at(there, new Grant(Role.PARTNER_ADMIN, there));

        days(36);
        assertThat(undecided(administrator)).isEmpty();
        assertThat(records.hold(named, true, administrator)).isInstanceOf(StepOutcome.Missing.class);
        days(1);
        assertThat(undecided(foreign)).isEmpty();
        assertThat(records.stored(named, foreign)).isInstanceOf(StepOutcome.Missing.class);
        assertThat(undecided(administrator))
                .extracting(OpinionRecords.Undecided::id)
                .containsExactlyInAnyOrder(named, withdrawn);
        assertThat(undecided(administrator)).allSatisfy(each -> {
            assertThat(Objects.requireNonNull(each.requester()).id()).isEqualTo(requester.colleague());
            assertThat(each.partner()).isEqualTo(here);
            assertThat(each.known()).isFalse();
        });
        as.account(administrator.account());
        assertThat(desk.open(named, administrator)).isEmpty();

        assertThat(records.hold(named, true, administrator)).isInstanceOf(Done.class);
        assertThat(records.stored(named, administrator)).isInstanceOf(Done.class);
        assertThat(records.noRecord(withdrawn, administrator)).isInstanceOf(Done.class);
        assertThat(undecided(administrator)).isEmpty();
        days(1);
        assertThat(stored(named)).isEqualTo(1);
        assertThat(stored(withdrawn)).isZero();
        assertThatThrownBy(() -> undecided(reviewer)).isInstanceOf(AccessDeniedException.class);
    }

    private List<OpinionRecords.Undecided> undecided(Actor who) {
        as.account(who.account());
        return records.undecided(who);
    }

    @Test
    void theFilesOfAWithdrawnRequestAreErasedInTheSameWay() throws IOException {
        var id = draft(Visibility.PARTIES_ONLY);
        added(id, "plan.txt", SampleFiles.text("plan"));
        done(id, new OpinionMove.Submit(), requester);
        done(id, new OpinionMove.Withdraw(), requester);
        days(30);
        assertThat(stored(id)).isEqualTo(1);
        records.noRecord(id, requester);
        days(1);
        assertThat(stored(id)).isZero();
    }

    @Test
    void theDossierAsOneFileHoldsEverything() throws IOException {
        var id = draft(Visibility.PARTIES_ONLY);
        added(id, "plan.txt", SampleFiles.text("eerste"));
        added(id, "Plan.txt", SampleFiles.text("<b>tweede</b>"));
        closed(id);
        desk.open(id, reviewer);
        var download = export.dossier(id, requester).orElseThrow();
        assertThat(download.name()).doesNotContain(Questions.TITLE).endsWith(".zip");
        var parts = unzipped(download);
        assertThat(parts.keySet()).containsExactly("dossier.html", "bijlagen/plan.txt", "bijlagen/Plan (2).txt");
        assertThat(parts.get("bijlagen/Plan (2).txt")).isEqualTo("<b>tweede</b>");
        assertThat(parts.get("dossier.html"))
                .contains(Questions.TITLE, "Mogen de kabels blijven liggen?", "Het mag", "Akkoord", "Helder")
                .contains("Het advies is overgenomen", "Wie dit dossier las", "SHA-256");

        assertThat(export.dossier(id, reviewer)).isPresent();
        assertThat(export.dossier(id, administrator)).isEmpty();
        assertThat(events(id)).contains("OPINION_DOWNLOADED");
    }

    private static Map<String, String> unzipped(Download download) throws IOException {
        var out = new ByteArrayOutputStream();
        download.content().writeTo(out);
        var parts = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private List<String> events(OpinionId id) {
        return jdbc.sql("select action from audit_event where object_id = ?")
                .param(id.toString())
                .query(String.class)
                .list();
    }
}
