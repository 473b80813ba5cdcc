package nl.klankbord.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.klankbord.gate.GateAnswers;
import nl.klankbord.gate.GateAnswers.NotBsn;
import nl.klankbord.gate.Spot;
import nl.klankbord.opinion.StepOutcome.AwaitsWaiver;
import nl.klankbord.opinion.StepOutcome.Done;
import nl.klankbord.opinion.StepOutcome.PersonalData;
import nl.klankbord.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is typed after a question was handed in passes the same gate. */
@PortalTest
@SuppressWarnings("NullAway.Init")
class DossierGateTest {

    private static final String PHONE = "Bel de bewoner op 06-12345678";
    private static final String NUMBER = "Het zaaknummer is 123456782";
    private static final String BSN = "Zijn BSN is 123456782";

    private static final GateAnswers ANONYMISED = new GateAnswers(List.of(), true, "", Set.of());
    private static final GateAnswers CASE_NUMBER =
            new GateAnswers(List.of(new NotBsn("123456782", "een zaaknummer")), false, "", Set.of());

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private OpinionDesk desk;

    @Autowired
    private OpinionAdvice advice;

    @Autowired
    private JdbcClient jdbc;

    private static List<Spot.Kind> stops(StepOutcome outcome) {
        return outcome instanceof PersonalData found
                ? found.report().stops().stream().map(Spot::kind).toList()
                : List.of();
    }

    private StepOutcome asks(RequestInReview request, String question, GateAnswers said) {
        return desk.take(request.id(), new OpinionMove.AskInfo(question, said), request.reviewer());
    }

    private StepOutcome answers(RequestInReview request, String answer, GateAnswers said) {
        return desk.take(request.id(), new OpinionMove.Answer(answer, said), request.requester());
    }

    private long answered(RequestInReview request) {
        return jdbc.sql("select count(*) from audit_event where object_id = ? and action = 'OPINION_GATE_ANSWERED'")
                .param(request.id().toString())
                .query(Long.class)
                .single();
    }

    @Test
    void aQuestionAndItsAnswerPassOnlyWhenItIsSaidWhatStandsThere() {
        var request = RequestInReview.make(portal);
        assertThat(stops(asks(request, PHONE, GateAnswers.none()))).containsExactly(Spot.Kind.PHONE);
        assertThat(stops(asks(request, NUMBER, ANONYMISED))).containsExactly(Spot.Kind.BSN);
        assertThat(desk.open(request.id(), request.requester()).orElseThrow().messages())
                .isEmpty();
        assertThat(asks(request, NUMBER, CASE_NUMBER)).isInstanceOf(Done.class);
        assertThat(answered(request)).isEqualTo(1);

        assertThat(stops(answers(request, PHONE, GateAnswers.none()))).containsExactly(Spot.Kind.PHONE);
        assertThat(stops(answers(request, BSN, new GateAnswers(CASE_NUMBER.notBsn(), true, "", Set.of()))))
                .containsExactly(Spot.Kind.NAMED_BSN);
        assertThat(answers(request, PHONE, ANONYMISED)).isInstanceOf(Done.class);
        assertThat(answered(request)).isEqualTo(2);
    }

    @Test
    void anAdviceIsLookedAtBeforeAnybodyElseReadsIt() {
        var request = RequestInReview.make(portal);
        assertThat(advice.save(request.id(), Questions.advice(PHONE), request.reviewer()))
                .isInstanceOf(Done.class);
        var check = new OpinionMove.AskCheck(request.stranger().colleague());
        assertThat(stops(desk.take(request.id(), check, request.reviewer()))).containsExactly(Spot.Kind.PHONE);
        var deliver = new OpinionMove.Deliver(60);
        assertThat(stops(desk.take(request.id(), deliver, request.reviewer()))).containsExactly(Spot.Kind.PHONE);
        assertThat(advice.obstacle(request.id(), deliver, request.reviewer())).isPresent();
        assertThat(desk.open(request.id(), request.requester()).orElseThrow().advice())
                .isEmpty();

        var anonymised = new OpinionMove.Deliver(60, ANONYMISED);
        assertThat(advice.obstacle(request.id(), anonymised, request.reviewer()))
                .isEmpty();
        request.take(anonymised, request.reviewer());
        assertThat(answered(request)).isEqualTo(1);
    }

    @Test
    void aNoteMaySayHowAColleagueIsReachedButHoldsNoCitizenServiceNumber() {
        var request = RequestInReview.make(portal);
        var reviewer = request.reviewer();
        var named = new OpinionMove.Release(GiveBack.TOO_BUSY, BSN, null);
        assertThat(stops(desk.take(request.id(), named, reviewer))).containsExactly(Spot.Kind.NAMED_BSN);
        request.take(new OpinionMove.Release(GiveBack.TOO_BUSY, "Bel Anna op 0165-123456", null), reviewer);
        assertThat(answered(request)).isEqualTo(1);
    }

    @Test
    void anInterestAndAClosingHoldNoneEither() {
        var request = RequestInReview.make(portal);
        request.take(new OpinionMove.Release(GiveBack.TOO_BUSY, "", null), request.reviewer());
        request.take(new OpinionMove.Claim(), request.stranger());
        var interest = new OpinionMove.Accept(new Declaration(true, BSN), null);
        assertThat(stops(desk.take(request.id(), interest, request.stranger()))).containsExactly(Spot.Kind.NAMED_BSN);
        assertThat(desk.take(
                        request.id(),
                        new OpinionMove.Accept(new Declaration(true, "Mijn broer woont er"), null),
                        request.stranger()))
                .isInstanceOf(AwaitsWaiver.class);
        request.take(new OpinionMove.Waive(), request.requester());
        request.take(new OpinionMove.Accept(Declaration.free(), null), request.stranger());
        request.take(new OpinionMove.Start(), request.stranger());
        advice.save(request.id(), Questions.advice("Het mag"), request.stranger());
        request.take(new OpinionMove.Deliver(30), request.stranger());

        var closing = new Closing(Closing.Uptake.ADOPTED, "", Closing.Scores.none(), BSN);
        assertThat(stops(desk.take(request.id(), new OpinionMove.Close(closing), request.requester())))
                .containsExactly(Spot.Kind.NAMED_BSN);
    }

    @Test
    void whatTheTableRefusesIsNotLookedAt() {
        var request = RequestInReview.make(portal);
        assertThat(answers(request, BSN, GateAnswers.none())).isEqualTo(new StepOutcome.Refused(Refusal.NOT_NOW));
    }

    @Test
    void anApprovalSurvivesSavingTheSameText() {
        var request = RequestInReview.forFourEyes(portal);
        var text = Questions.advice("Het mag");
        advice.save(request.id(), text, request.reviewer());
        request.take(new OpinionMove.AskCheck(request.stranger().colleague()), request.reviewer());
        request.take(new OpinionMove.Check(true, ""), request.stranger());
        assertThat(advice.save(request.id(), text, text, request.reviewer())).isInstanceOf(Done.class);
        assertThat(advice.writing(request.id(), request.reviewer())
                        .orElseThrow()
                        .waitsForSecondReader())
                .isFalse();
        request.take(new OpinionMove.Deliver(30), request.reviewer());
    }
}
