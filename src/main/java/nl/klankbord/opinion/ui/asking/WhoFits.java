package nl.klankbord.opinion.ui.asking;

import java.util.Collection;
import java.util.List;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.opinion.OpinionAsking;
import nl.klankbord.opinion.OpinionEntry;
import nl.klankbord.opinion.OpinionId;
import nl.klankbord.opinion.OpinionType;
import nl.klankbord.opinion.Visibility;
import nl.klankbord.partners.Partners;
import org.jspecify.annotations.Nullable;

/** Keeps the panel of who can be asked in step with the draft: it looks again when something changed that matters. */
final class WhoFits {

    private final OpinionAsking asking;
    private final CurrentActor actors;
    private final WhoPanel panel;
    private @Nullable ColleagueId named;
    private @Nullable Matter seen;

    /** What decides who fits. */
    private record Matter(
            OpinionId id,
            Collection<String> topics,
            @Nullable OpinionType type,
            Visibility visibility,
            boolean coordinator,
            Collection<String> involved,
            Collection<ColleagueId> recipients,
            @Nullable ColleagueId named) {}

    /** @param again runs after somebody was named, to look again */
    WhoFits(OpinionAsking asking, CurrentActor actors, Partners partners, AskChoices choices, Runnable again) {
        this.asking = asking;
        this.actors = actors;
        this.panel = new WhoPanel(partners, choices, colleague -> {
            name(colleague);
            again.run();
        });
    }

    WhoPanel panel() {
        return panel;
    }

    /** The colleague whom the requester has in mind. */
    void name(@Nullable ColleagueId colleague) {
        named = colleague;
    }

    /** Looks again even if nothing changed here: somebody may have no room any more. */
    void forget() {
        seen = null;
    }

    void look(@Nullable OpinionId id, OpinionEntry entry) {
        if (id == null) {
            seen = null;
            panel.showNothing(entry.visibility());
            return;
        }
        var matter = new Matter(
                id,
                List.copyOf(entry.topics()),
                entry.type(),
                entry.visibility(),
                entry.coordinatorMayOffer(),
                List.copyOf(entry.involved()),
                entry.answers().recipients(),
                named);
        if (!matter.equals(seen)) {
            var nameChanged = named != null && (seen == null || !named.equals(seen.named()));
            seen = matter;
            show(id, entry, nameChanged);
        }
    }

    private void show(OpinionId id, OpinionEntry entry, boolean nameChanged) {
        var language = panel.language();
        var actor = actors.get();
        var wanted =
                named == null ? null : asking.wanted(id, named, actor, language).orElse(null);
        if (entry.topics().isEmpty() && wanted == null) {
            panel.showNothing(entry.visibility());
            return;
        }
        var whyNot = wanted == null || wanted.why() == null
                ? ""
                : panel.getTranslation(
                        "opinion-asking.who.refused",
                        wanted.who().card().name(),
                        panel.getTranslation("opinion.refusal." + wanted.why()));
        asking.suggestions(id, actor, language)
                .ifPresent(found -> panel.show(found, wanted, whyNot, entry.visibility(), entry.coordinatorMayOffer()));
        if (nameChanged && named != null) {
            panel.choose(new Choice.Colleague(named));
        }
    }
}
