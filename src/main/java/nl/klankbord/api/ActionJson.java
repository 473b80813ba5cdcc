package nl.klankbord.api;

import java.util.List;
import nl.klankbord.actions.ActionCard;
import nl.klankbord.actions.ActionOrigin;
import nl.klankbord.people.ColleagueCard;
import org.jspecify.annotations.Nullable;

/**
 * An action.
 *
 * @param doer null for nobody any more
 * @param due the day by which it is done
 * @param origin what it comes from; null for nothing, and for what the caller may not read
 * @param steps what the caller can do now
 */
record ActionJson(
        String id,
        String what,
        String note,
        @Nullable PersonJson doer,
        @Nullable PersonJson giver,
        String due,
        boolean late,
        String state,
        @Nullable OriginJson origin,
        String addedAt,
        @Nullable String settledAt,
        List<String> steps) {

    record PersonJson(String id, String name) {

        static @Nullable PersonJson of(@Nullable ColleagueCard card) {
            return card == null ? null : new PersonJson(card.id().toString(), card.name());
        }
    }

    /** @param path of its page in the portal */
    record OriginJson(String kind, String id, String title, String path) {

        static @Nullable OriginJson of(@Nullable ActionOrigin origin) {
            return origin == null
                    ? null
                    : new OriginJson(
                            origin.ref().kind(), origin.ref().id().toString(), origin.title(), "/" + origin.path());
        }
    }

    static ActionJson of(ActionCard card) {
        var settled = card.settledAt();
        return new ActionJson(
                card.id().toString(),
                card.what(),
                card.note(),
                PersonJson.of(card.doer()),
                PersonJson.of(card.giver()),
                card.due().toString(),
                card.late(),
                card.state().name(),
                OriginJson.of(card.origin()),
                card.addedAt().toString(),
                settled == null ? null : settled.toString(),
                card.steps().stream().map(Enum::name).sorted().toList());
    }
}
