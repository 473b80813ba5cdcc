package nl.klankbord.intervision.programme;

import java.time.Instant;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.MembershipState;
import nl.klankbord.intervision.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody came to stand otherwise in a programme.
 *
 * @param circle that it is about; null for none
 * @param by null for the portal itself
 */
record MembershipMoved(
        ProgrammeId programme,
        ColleagueId person,
        MembershipState from,
        MembershipState to,
        @Nullable CircleId circle,
        @Nullable ColleagueId by,
        Instant at) {}
