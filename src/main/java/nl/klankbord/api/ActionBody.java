package nl.klankbord.api;

import java.util.List;
import nl.klankbord.actions.ActionEntry;
import nl.klankbord.actions.ActionFlaw;
import nl.klankbord.actions.ActionState;
import nl.klankbord.actions.OriginRef;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.Ids;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what is sent about actions. */
final class ActionBody {

    private ActionBody() {}

    /** A new action. @param origin null for none */
    record Sent(ActionEntry entry, @Nullable OriginRef origin) {}

    /** @param usual who does it when nobody is named */
    static Sent sent(JsonNode body, ColleagueId usual) {
        var fields = new JsonFields(body);
        var doer = fields.colleague("doer");
        var entry = new ActionEntry(
                fields.text("what"), fields.text("note"), doer == null ? usual : doer, fields.date("due"));
        var origin = fields.object("origin");
        fields.check();
        return new Sent(entry, origin == null ? null : origin(origin));
    }

    /** One that is no id is one that does not exist. */
    private static OriginRef origin(JsonNode sent) {
        var fields = new JsonFields(sent);
        var kind = fields.text("kind");
        var id = Ids.parse(fields.text("id"));
        fields.check();
        return new OriginRef(kind, id.orElseThrow(Missing::new));
    }

    /** What becomes of an action: another state, or other fields; what is not named stays. */
    sealed interface Patch {

        record To(ActionState state) implements Patch {}

        record Fields(ActionEntry entry) implements Patch {}
    }

    static Patch patch(JsonNode body, ActionEntry was) {
        var fields = new JsonFields(body);
        var state = fields.choice("state", ActionState.class);
        if (state != null) {
            fields.check();
            return new Patch.To(state);
        }
        var what = fields.text("what");
        var note = fields.text("note");
        var doer = fields.colleague("doer");
        var due = fields.date("due");
        fields.check();
        return new Patch.Fields(new ActionEntry(
                body.has("what") ? what : was.what(),
                body.has("note") ? note : was.note(),
                body.has("doer") ? doer : was.doer(),
                body.has("due") ? due : was.due()));
    }

    static BadFields bad(List<ActionFlaw> flaws) {
        return new BadFields(flaws.stream()
                .map(flaw -> new FieldProblem(flaw.field(), 0, "actions.flaw." + flaw, List.of(flaw.limit())))
                .toList());
    }
}
