package nl.klankbord.people;

import java.util.Set;
import nl.klankbord.access.Actor;
import nl.klankbord.base.AccountId;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;

/** From where somebody looks at a profile. */
public enum Onlooker {
    OWN_PARTNER,
    OTHER_PARTNER;

    /** Somebody there who has no role. */
    Actor at(PartnerId own) {
        return new Actor(
                AccountId.random(), ColleagueId.random(), this == OWN_PARTNER ? own : PartnerId.random(), "", Set.of());
    }
}
