package nl.klankbord.intervision.meeting;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.actions.ActionOriginSource;
import nl.klankbord.actions.Actions;
import nl.klankbord.actions.OriginKind;
import nl.klankbord.actions.OriginRef;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.intervision.CircleCard;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.Circles;
import nl.klankbord.intervision.IntervisionLinks;
import nl.klankbord.intervision.MemberLeft;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What members of a circle agreed to do: known to them and done by them, and to nobody else. */
@Component
public class CircleActions implements ActionOriginSource {

    private static final OriginKind KIND = new OriginKind("circle", "intervision-meeting.actions.kind", true);

    private final Circles circles;
    private final ObjectProvider<Actions> actions;

    CircleActions(Circles circles, ObjectProvider<Actions> actions) {
        this.circles = circles;
        this.actions = actions;
    }

    /** This circle, for its actions. */
    public static OriginRef of(CircleId id) {
        return new OriginRef(KIND.id(), id.value());
    }

    /** What a member was to do goes back to who gave it. */
    @EventListener
    void on(MemberLeft left) {
        actions.getObject().partyLeft(of(left.circle()), left.colleague());
    }

    @Override
    public OriginKind kind() {
        return KIND;
    }

    @Override
    public Map<UUID, Seen> readable(Collection<UUID> ids, Actor actor) {
        return circles.of(actor.colleague()).stream()
                .filter(circle -> ids.contains(circle.id().value()))
                .collect(Collectors.toMap(
                        circle -> circle.id().value(),
                        circle -> new Seen(title(circle), IntervisionLinks.to(circle.id()))));
    }

    private static String title(CircleCard circle) {
        return circle.programmeTitle() + " (" + circle.number() + ")";
    }

    @Override
    public Set<ColleagueId> parties(UUID id) {
        return circles.find(new CircleId(id))
                .map(circle -> Set.copyOf(circle.members()))
                .orElse(Set.of());
    }
}
