package nl.klankbord.training.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.klankbord.access.Actor;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.training.CostRule;
import nl.klankbord.training.EnrolmentState;
import nl.klankbord.training.HeldTraining;
import nl.klankbord.training.attendance.AttendancePage.Row;
import nl.klankbord.training.certificate.CertificateNumber;
import nl.klankbord.training.certificate.Certificates;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
@SuppressWarnings("NullAway.Init")
class AttendanceTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Attendance attendance;

    @Autowired
    private Certificates certificates;

    private HeldTraining training(int people) {
        return new HeldTraining(portal, people, 0, "0.00", CostRule.EQUAL, null);
    }

    private AttendancePage page(HeldTraining training) {
        return attendance.page(training.id, training.trainer).orElseThrow();
    }

    private Row row(HeldTraining training, Actor of) {
        return page(training).people().stream()
                .filter(row -> row.who().id().equals(of.colleague()))
                .findFirst()
                .orElseThrow();
    }

    private void say(HeldTraining training, Actor of, Presence... each) {
        var lessons = page(training).lessons();
        for (var i = 0; i < each.length; i++) {
            var row = row(training, of);
            assertThat(attendance.say(
                            training.id,
                            lessons.get(i).id(),
                            row.id(),
                            row.at(lessons.get(i).id()).orElse(null),
                            each[i],
                            training.trainer))
                    .isEqualTo(new AttendanceOutcome.Kept());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PRESENT PRESENT, CERTIFIED, 360",
        "PRESENT PARTLY, PARTIAL, 270",
        "PARTLY EXCUSED, PARTIAL, 90",
        "PRESENT NO_SHOW, PARTIAL, 180",
        "EXCUSED EXCUSED, EXCUSED, 0",
        "EXCUSED NO_SHOW, NO_SHOW, 0",
        "NO_SHOW NO_SHOW, NO_SHOW, 0"
    })
    void whatIsSaidOfTheLessonsComesToOneResult(String said, EnrolmentState state, int minutes) {
        var lines = Arrays.stream(said.split(" "))
                .map(each -> new Verdict.Line(180, Presence.valueOf(each)))
                .toList();
        assertThat(Verdict.of(lines, 80)).isEqualTo(new Verdict(state, minutes));
    }

    @Test
    void fourOfFiveLessonsAreEnoughForACertificate() {
        var five = new ArrayList<>(Collections.nCopies(4, new Verdict.Line(60, Presence.PRESENT)));
        five.add(new Verdict.Line(60, Presence.NO_SHOW));
        assertThat(Verdict.of(five, 80).state()).isEqualTo(EnrolmentState.CERTIFIED);
        assertThat(Verdict.of(five, 81).state()).isEqualTo(EnrolmentState.PARTIAL);
    }

    @Test
    void onlyWhoGivesItRecordsItAndOnlyFromTheDayOfTheLesson() {
        var training = training(2);
        assertThat(attendance.page(training.id, training.trainer)).isEmpty();
        training.begun();
        var lessons = page(training).lessons();
        assertThat(lessons).extracting(AttendancePage.Column::open).containsExactly(true, false);
        assertThat(attendance.page(training.id, training.people.getFirst())).isEmpty();
        var row = row(training, training.people.getFirst());
        assertThat(attendance.say(
                        training.id, lessons.getLast().id(), row.id(), null, Presence.PRESENT, training.trainer))
                .isEqualTo(new AttendanceOutcome.NotNow());
        assertThat(attendance.say(
                        training.id,
                        lessons.getFirst().id(),
                        row.id(),
                        null,
                        Presence.PRESENT,
                        training.people.getFirst()))
                .isEqualTo(new AttendanceOutcome.Missing());
    }

    @Test
    void theSecondPhoneSeesWhatTheFirstSaid() {
        var training = training(1).begun();
        var person = training.people.getFirst();
        var lesson = page(training).lessons().getFirst().id();
        say(training, person, Presence.NO_SHOW);
        assertThat(attendance.say(
                        training.id, lesson, row(training, person).id(), null, Presence.PRESENT, training.trainer))
                .isEqualTo(new AttendanceOutcome.Stale(Presence.NO_SHOW));
        // The same said twice is no quarrel.
        assertThat(attendance.say(
                        training.id, lesson, row(training, person).id(), null, Presence.NO_SHOW, training.trainer))
                .isEqualTo(new AttendanceOutcome.Kept());
    }

    @Test
    void whoWasThereGetsACertificateAndACorrectionCountsAtOnce() throws IOException {
        var training = training(3).held();
        var always = training.people.getFirst();
        var never = training.people.getLast();
        assertThat(attendance.finish(training.id, training.trainer)).isEqualTo(new AttendanceOutcome.Unfinished(6));
        say(training, always, Presence.PRESENT, Presence.PRESENT);
        say(training, never, Presence.NO_SHOW, Presence.NO_SHOW);
        page(training).lessons().forEach(lesson -> attendance.restPresent(training.id, lesson.id(), training.trainer));

        assertThat(attendance.finish(training.id, training.trainer)).isEqualTo(new AttendanceOutcome.Finished(2));

        assertThat(row(training, never).state()).isEqualTo(EnrolmentState.NO_SHOW);
        assertThat(row(training, always).state()).isEqualTo(EnrolmentState.CERTIFIED);
        assertThat(certificates.own(training.id, never)).isEmpty();
        var number = certificates.own(training.id, always).orElseThrow();
        var pdf = new ByteArrayOutputStream();
        certificates.download(training.id, always).orElseThrow().content().writeTo(pdf);
        try (var document = Loader.loadPDF(pdf.toByteArray())) {
            assertThat(new PDFTextStripper().getText(document)).contains(number.toString(), "6 uur", "Sam Proef");
        }

        say(training, always, Presence.EXCUSED);
        assertThat(certificates.own(training.id, always)).isEmpty();
        assertThat(certificates.check(number.toString())).isEmpty();
        say(training, always, Presence.PRESENT);
        assertThat(certificates.own(training.id, always)).isPresent().isNotEqualTo(Optional.of(number));
    }

    @Test
    void anybodySeesThatACertificateIsRealButTheNameOnlyWhoKnowsIt() {
        var training = training(1).held();
        page(training).lessons().forEach(lesson -> attendance.restPresent(training.id, lesson.id(), training.trainer));
        attendance.finish(training.id, training.trainer);
        var number = certificates.own(training.id, training.people.getFirst()).orElseThrow();
        var name = row(training, training.people.getFirst()).who().name();

        var typed = number.value().toLowerCase(Locale.ROOT).replace('0', 'o');
        var real = certificates.check(" " + typed + " ").orElseThrow();
        assertThat(real.minutes()).isEqualTo(360);
        assertThat(real.toString()).doesNotContain(name);
        assertThat(certificates.name(number.value(), name.substring(4))).contains(name);
        for (var wrong : List.of("", " ", "Jansen", "oef", "%", "Sam")) {
            assertThat(certificates.name(number.value(), wrong)).as(wrong).isEmpty();
        }
        for (var wrong : List.of(
                "", "7F3K-92QX-M4TD-0B5C", "x".repeat(5_000), number.value().substring(1))) {
            assertThat(certificates.check(wrong)).as(wrong).isEmpty();
        }
    }

    @Test
    void aNumberIsReadAsItIsWritten() {
        assertThat(CertificateNumber.parse("7f3k 92qx m4td obsc")).contains(new CertificateNumber("7F3K92QXM4TD0BSC"));
        assertThat(CertificateNumber.parse("7F3K-92QX-M4TD-0BUC")).isEmpty();
        assertThat(new CertificateNumber("7F3K92QXM4TD0BSC")).hasToString("7F3K-92QX-M4TD-0BSC");
    }

    @Test
    void whatIsFinishedStaysOpenForCorrectionsForSomeTime() {
        var training = training(1).held();
        training.later(Duration.ofDays(30));
        assertThat(page(training).mayFinish()).isTrue();
    }

    @Test
    void aCorrectionAsksNoMoreWhoeverElseTookPart() {
        assertThat(correcting(9)).isEqualTo(correcting(2));
    }

    /** How many statements the correction of one takes, of so many. */
    private long correcting(int people) {
        var training = new HeldTraining(portal, people, 0, "0.00", CostRule.EQUAL, null).held();
        training.people.forEach(person -> say(training, person, Presence.PRESENT, Presence.PRESENT));
        attendance.finish(training.id, training.trainer);
        var lesson = page(training).lessons().getFirst().id();
        var first = row(training, training.people.getFirst()).id();
        return training.setup.statements(() -> assertThat(attendance.say(
                        training.id, lesson, first, Presence.PRESENT, Presence.EXCUSED, training.trainer))
                .isInstanceOf(AttendanceOutcome.Kept.class));
    }
}
