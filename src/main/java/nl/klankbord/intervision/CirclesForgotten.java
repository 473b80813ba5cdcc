package nl.klankbord.intervision;

import java.util.Set;

/**
 * The portal no longer keeps these circles, since they were over long ago. Told in the transaction that removes them:
 * whatever belongs to them goes with them.
 */
public record CirclesForgotten(Set<CircleId> circles) {

    public CirclesForgotten {
        circles = Set.copyOf(circles);
    }
}
