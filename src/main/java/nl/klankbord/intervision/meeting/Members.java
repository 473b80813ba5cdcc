package nl.klankbord.intervision.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.klankbord.access.Actor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.intervision.CircleCard;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.Circles;
import nl.klankbord.intervision.SeriesTerms;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whose circles there are, for the portal itself; none as long as nobody makes any. */
@Component
public class Members {

    private final ObjectProvider<Circles> circles;

    Members(ObjectProvider<Circles> circles) {
        this.circles = circles;
    }

    public Optional<CircleCard> find(CircleId id) {
        return Optional.ofNullable(circles.getIfAvailable()).flatMap(known -> known.find(id));
    }

    public Optional<CircleCard> of(CircleId id, ColleagueId member) {
        return Optional.ofNullable(circles.getIfAvailable()).flatMap(known -> known.of(id, member));
    }

    public List<CircleCard> of(ColleagueId member) {
        return Optional.ofNullable(circles.getIfAvailable())
                .map(known -> known.of(member))
                .orElse(List.of());
    }

    public Map<ColleagueId, List<CircleCard>> of(Collection<ColleagueId> members) {
        return Optional.ofNullable(circles.getIfAvailable())
                .map(known -> known.of(members))
                .orElse(Map.of());
    }

    public boolean isOrganisedBy(CircleId id, Actor actor) {
        return Optional.ofNullable(circles.getIfAvailable())
                .filter(known -> known.isOrganisedBy(id, actor))
                .isPresent();
    }

    public SeriesTerms terms(CircleId id) {
        return Optional.ofNullable(circles.getIfAvailable())
                .map(known -> known.terms(id))
                .orElse(SeriesTerms.USUAL);
    }
}
