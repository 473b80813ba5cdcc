package nl.klankbord.intervision;

import java.util.Set;
import nl.klankbord.base.ColleagueId;

/** Who wanted another circle after their last series. */
public interface RemixWishes {

    /** In the last series of their circle that was decided. */
    Set<ColleagueId> remixers();
}
