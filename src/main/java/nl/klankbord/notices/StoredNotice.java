package nl.klankbord.notices;

import static nl.klankbord.base.Personal.Erasure.DELETED;
import static nl.klankbord.base.Personal.Purpose.OWN_WORK;
import static nl.klankbord.base.Personal.SeenBy.NOBODY;
import static nl.klankbord.base.Personal.SeenBy.OWN_PERSON;
import static nl.klankbord.base.Personal.Term.NINETY_DAYS;

import java.time.Instant;
import java.util.List;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.NotPersonal;
import nl.klankbord.base.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A notice as it lies in the table.
 *
 * @param arguments as {@link Arguments} wrote them
 */
record StoredNotice(
        @NotPersonal long id,

        @Personal(purpose = OWN_WORK, seenBy = OWN_PERSON, term = NINETY_DAYS, erasure = DELETED)
        ColleagueId recipient,

        @NotPersonal String kind,
        @NotPersonal String textKey,

        @Personal(purpose = OWN_WORK, seenBy = OWN_PERSON, term = NINETY_DAYS, erasure = DELETED)
        String arguments,

        @NotPersonal String path,
        @NotPersonal @Nullable String thread,

        @Personal(purpose = OWN_WORK, seenBy = NOBODY, term = NINETY_DAYS, erasure = DELETED) @Nullable
        ColleagueId answersTo,

        @NotPersonal List<NoticeAction> actions,
        @NotPersonal Instant toldAt,

        @Personal(purpose = OWN_WORK, seenBy = OWN_PERSON, term = NINETY_DAYS, erasure = DELETED) @Nullable
        Instant readAt,

        @NotPersonal Pace pace) {}
