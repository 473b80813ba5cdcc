package nl.klankbord.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.DataSubject;
import nl.klankbord.base.PersonalRecord;
import nl.klankbord.base.Texts;
import nl.klankbord.base.WorkingDays;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.People;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.testing.ToldRecords;
import nl.klankbord.testing.Unique;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@SuppressWarnings("NullAway.Init")
class OpinionPersonalDataTest {

    private static final String ANSWER = Unique.word();
    private static final String ASKED = Unique.word();
    private static final String FINDINGS = Unique.word();
    private static final String APPROVAL = Unique.word();
    private static final String THANKS = Unique.word();

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private OpinionPersonalData data;

    @Autowired
    private OpinionDesk desk;

    @Autowired
    private OpinionAsking asking;

    @Autowired
    private OpinionAdvice advice;

    @Autowired
    private OpinionFiles files;

    @Autowired
    private Attachments attachments;

    @Autowired
    private Partners partners;

    @Autowired
    private People people;

    @Autowired
    private CurrentActor current;

    @Autowired
    private As as;

    @Autowired
    private Clock clock;

    @Autowired
    private Texts texts;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    private RequestInReview request;
    private Actor requester;
    private Actor reviewer;
    private Actor checker;

    /** With words of everybody who had to do with it. */
    @BeforeEach
    void aClosedRequest() {
        request = RequestInReview.forFourEyes(portal);
        requester = request.requester();
        reviewer = request.reviewer();
        checker = new Somebody(people, current, as, clock)
                .at(partners.all().getFirst().id());
        request.take(new OpinionMove.AskInfo(ASKED), reviewer);
        request.take(new OpinionMove.Answer(ANSWER), requester);
        advice.save(request.id(), Questions.advice(FINDINGS), reviewer);
        request.take(new OpinionMove.AskCheck(checker.colleague()), reviewer);
        assertThat(desk.open(request.id(), checker)).isPresent();
        request.take(new OpinionMove.Check(true, APPROVAL), checker);
        request.take(new OpinionMove.Deliver(75), reviewer);
        request.take(
                new OpinionMove.Close(
                        new Closing(Closing.Uptake.ADOPTED, "Het klopte", new Closing.Scores(5, 4, 3), THANKS)),
                requester);
    }

    private static DataSubject subject(Actor who) {
        return new DataSubject(who.colleague(), Set.of(who.account()));
    }

    private List<PersonalRecord> about(Actor who) {
        return transactions.execute(_ -> data.about(subject(who)));
    }

    private String told(Actor who) {
        return ToldRecords.read(about(who), texts);
    }

    private void erase(Actor who) {
        for (var time = 0; time < 2; time++) {
            transactions.executeWithoutResult(_ -> data.erase(subject(who)));
        }
    }

    private OpinionId draft(Actor who, String ownView) {
        var today = LocalDate.ofInstant(clock.instant(), WorkingDays.HERE);
        return asking.draft(
                Questions.with(Questions.about("kabels", Visibility.PARTIES_ONLY, today.plusDays(20)), ownView), who);
    }

    @Test
    void whoAskedIsToldWhatTheyAskedAndWhoseEyesReadIt() {
        var reader = partners.all().getFirst().name();
        assertThat(told(requester))
                .contains(
                        "Second opinion die je vroeg",
                        "Titel: " + Questions.TITLE,
                        "Soort: Second opinion",
                        "Stand: Afgesloten",
                        "Wat je met het advies deed: Het advies is overgenomen",
                        "Je dank aan de adviseur: " + THANKS,
                        "Cijfer: hebben we het goed gedaan: 4",
                        "Wat je deed: gaf antwoord",
                        "Tekst: " + ANSWER,
                        "Stap: Geef antwoord",
                        "Collega's die jouw aanvraag lazen",
                        "Gemeente van de lezer: " + reader)
                .doesNotContain(ASKED, FINDINGS, APPROVAL)
                .doesNotContain(others(requester));
    }

    @Test
    void whoAdvisedIsToldTheirPartAndTheirOwnWords() {
        assertThat(told(reviewer))
                .contains(
                        "Second opinion die een ander vroeg",
                        "Jouw rol: Adviseur",
                        "Hoeveel minuten het kostte: 75",
                        "Bevindingen: " + FINDINGS,
                        "Conclusie: Akkoord",
                        "Tekst: " + ASKED,
                        "Stap: Je kreeg de vraag voorgelegd")
                .doesNotContain(ANSWER, APPROVAL, THANKS, Questions.TITLE)
                .doesNotContain(others(reviewer));
        assertThat(told(checker))
                .contains(
                        "Jouw rol: Tweede lezer",
                        "Tekst: " + APPROVAL,
                        "Stap: Je werd gevraagd als tweede lezer",
                        "Aanvragen van anderen die je las")
                .doesNotContain(ANSWER, ASKED, FINDINGS, THANKS, Questions.TITLE)
                .doesNotContain(others(checker));
    }

    /** Ids and names of the two others. */
    private String[] others(Actor but) {
        return List.of(requester, reviewer, checker).stream()
                .filter(who -> !who.equals(but))
                .flatMap(who ->
                        List.of(
                                who.colleague().toString(),
                                people.card(who.colleague()).orElseThrow().name())
                                .stream())
                .toArray(String[]::new);
    }

    @Test
    void whoIsForgottenLosesDraftsAndLeavesTheDossierToTheOthers() throws IOException {
        var view = Unique.word();
        var own = draft(requester, view);
        var another = draft(reviewer, Unique.word());
        assertThat(told(requester)).contains("Wat je zelf denkt: " + view);
        var readBefore = told(reviewer);
        files.add(own, "tekening.txt", new ByteArrayInputStream("kabels".getBytes(StandardCharsets.UTF_8)), requester);
        assertThat(attachments.of(own)).hasSize(1);

        erase(requester);

        assertThat(attachments.of(own)).isEmpty();
        assertThat(desk.open(own, requester)).isEmpty();
        assertThat(told(requester)).doesNotContain(view).contains(ANSWER);
        assertThat(desk.open(another, reviewer)).isPresent();
        assertThat(told(reviewer)).isEqualTo(readBefore);
        var dossier = desk.open(request.id(), reviewer).orElseThrow();
        assertThat(dossier.messages()).extracting(Dossier.Message::text).contains(ASKED, ANSWER);
        assertThat(plates(reviewer)).isEqualTo(1);
        erase(reviewer);
        assertThat(plates(reviewer)).isZero();
        assertThat(desk.open(request.id(), checker)).isPresent();
    }

    private int plates(Actor who) {
        return jdbc.sql("select count(*) from opinion_plate where colleague = ?")
                .param(who.colleague().toString())
                .query(Integer.class)
                .single();
    }
}
