package nl.klankbord.api;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import nl.klankbord.gate.GateAnswers;
import nl.klankbord.gate.GateAnswers.NotBsn;
import nl.klankbord.opinion.AdviceEntry;
import nl.klankbord.opinion.AdviceEntry.Certainty;
import nl.klankbord.opinion.AdviceEntry.Conclusion;
import nl.klankbord.opinion.Closing;
import nl.klankbord.opinion.Closing.Scores;
import nl.klankbord.opinion.Closing.Uptake;
import nl.klankbord.opinion.DecisionGround;
import nl.klankbord.opinion.Declaration;
import nl.klankbord.opinion.GiveBack;
import nl.klankbord.opinion.OpinionEntry;
import nl.klankbord.opinion.OpinionMove;
import nl.klankbord.opinion.OpinionStep;
import nl.klankbord.opinion.OpinionType;
import nl.klankbord.opinion.Visibility;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

/** Reads what is sent about opinion requests. */
final class OpinionBody {

    private static final int MINUTES = 60;

    private OpinionBody() {}

    /** @param submit hand it in at once */
    record Question(OpinionEntry entry, boolean submit) {}

    /**
     * @param advice to be saved before the step; null for none
     * @param read the advice that the caller read, for a step with it; null when that was not said
     */
    record Step(
            OpinionMove move,
            @Nullable AdviceEntry advice,
            @Nullable AdviceEntry read) {}

    static Question question(JsonNode body) {
        var fields = new JsonFields(body);
        var entry = new OpinionEntry(
                fields.text("title"),
                fields.text("question"),
                fields.text("ownView"),
                fields.choice("type", OpinionType.class),
                fields.text("scopeIn"),
                fields.text("scopeOut"),
                fields.date("wantedBy"),
                fields.texts("topics"),
                Objects.requireNonNullElse(fields.choice("visibility", Visibility.class), Visibility.PARTIES_ONLY),
                fields.text("publicLine"),
                fields.choice("decisionGround", DecisionGround.class),
                fields.texts("involved"),
                fields.flag("fourEyes", false),
                fields.flag("coordinatorMayOffer", true),
                new GateAnswers(
                        notBsn(fields),
                        fields.flag("anonymised", false),
                        fields.text("reason"),
                        fields.colleagues("recipients")));
        var submit = fields.flag("submit", false);
        fields.check();
        return new Question(entry, submit);
    }

    /** What is said about a text of the dossier; for whom it is was said with the question. */
    private static GateAnswers answers(JsonFields fields) {
        return new GateAnswers(notBsn(fields), fields.flag("anonymised", false), "", Set.of());
    }

    private static List<NotBsn> notBsn(JsonFields fields) {
        return fields.objects("notBsn").stream().map(OpinionBody::notBsn).toList();
    }

    private static NotBsn notBsn(JsonNode body) {
        var fields = new JsonFields(body);
        var said = new NotBsn(fields.text("number"), fields.text("what"));
        fields.check();
        return said;
    }

    static AdviceEntry advice(JsonNode body) {
        var fields = new JsonFields(body);
        var advice = new AdviceEntry(
                fields.text("question"),
                fields.text("examined"),
                fields.text("notExamined"),
                fields.text("findings"),
                fields.choice("conclusion", Conclusion.class),
                fields.text("recommendations"),
                fields.choice("certainty", Certainty.class),
                fields.text("sources"));
        fields.check();
        return advice;
    }

    /** What a step does not need may not be sent with it; EXPIRE is the portal's own. */
    static Step step(JsonNode body) {
        var fields = new JsonFields(body);
        var step = fields.choice("step", OpinionStep.class);
        if (step == null || step == OpinionStep.EXPIRE) {
            throw new BadParameter("step", "base.problem.step");
        }
        var advice = written(fields, "advice");
        var read = step == OpinionStep.DELIVER ? written(fields, "read") : null;
        var move = move(step, fields, advice == null ? read : advice);
        fields.check();
        return new Step(move, advice, read);
    }

    private static @Nullable AdviceEntry written(JsonFields fields, String name) {
        var sent = fields.object(name);
        return sent == null ? null : advice(sent);
    }

    /** @param meant the advice that the step is about; null for whatever stands there */
    private static OpinionMove move(OpinionStep step, JsonFields fields, @Nullable AdviceEntry meant) {
        return switch (step) {
            case SUBMIT -> new OpinionMove.Submit();
            case OFFER -> new OpinionMove.Offer(required(fields.colleague("colleague"), "colleague"));
            case QUEUE -> new OpinionMove.Queue();
            case CLAIM -> new OpinionMove.Claim();
            case DECLINE -> new OpinionMove.Decline(giveBack(fields), fields.text("note"), fields.colleague("instead"));
            case ACCEPT ->
                new OpinionMove.Accept(
                        new Declaration(fields.flag("declaration", false), fields.text("interest")),
                        fields.date("date"));
            case WAIVE -> new OpinionMove.Waive();
            case START -> new OpinionMove.Start();
            case ASK_INFO -> new OpinionMove.AskInfo(fields.text("text"), answers(fields));
            case ANSWER -> new OpinionMove.Answer(fields.text("text"), answers(fields));
            case ASK_CHECK ->
                new OpinionMove.AskCheck(required(fields.colleague("colleague"), "colleague"), answers(fields));
            case CHECK -> new OpinionMove.Check(fields.flag("approved", false), fields.text("text"));
            case DELIVER ->
                new OpinionMove.Deliver((int) Math.round(fields.number("hours") * MINUTES), answers(fields), meant);
            case RELEASE -> new OpinionMove.Release(giveBack(fields), fields.text("note"), fields.colleague("instead"));
            case CLOSE -> new OpinionMove.Close(closing(fields));
            case WITHDRAW -> new OpinionMove.Withdraw();
            case EXPIRE -> throw new Refused(HttpStatus.BAD_REQUEST);
        };
    }

    private static GiveBack giveBack(JsonFields fields) {
        return Objects.requireNonNullElse(fields.choice("reason", GiveBack.class), GiveBack.OTHER);
    }

    private static Closing closing(JsonFields fields) {
        var uptake = required(fields.choice("uptake", Uptake.class), "uptake");
        var sent = fields.object("scores");
        return new Closing(
                uptake, fields.text("why"), sent == null ? Scores.none() : scores(sent), fields.text("thanks"));
    }

    private static Scores scores(JsonNode body) {
        var fields = new JsonFields(body);
        var scores = new Scores(fields.whole("right"), fields.whole("well"), fields.whole("together"));
        fields.check();
        return scores;
    }

    private static <T> T required(@Nullable T value, String name) {
        if (value == null) {
            throw new BadParameter(name, "base.problem.field.needed");
        }
        return value;
    }

    /** "for-me" for FOR_ME. */
    static String wire(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
