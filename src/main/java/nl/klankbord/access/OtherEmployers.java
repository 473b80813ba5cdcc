package nl.klankbord.access;

import java.time.LocalDate;
import java.util.Set;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;

/** Where is known for whom people work besides the partner of their account; the directory offers one. */
public interface OtherEmployers {

    /** The partners that this colleague also works for on this day. Asked at every request, so a look in an index. */
    Set<PartnerId> besides(ColleagueId colleague, LocalDate day);
}
