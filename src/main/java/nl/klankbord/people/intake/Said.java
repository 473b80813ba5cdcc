package nl.klankbord.people.intake;

import static nl.klankbord.base.Personal.Erasure.DELETED;
import static nl.klankbord.base.Personal.Purpose.FIND_COLLEAGUES;
import static nl.klankbord.base.Personal.SeenBy.NOBODY;
import static nl.klankbord.base.Personal.Term.ONE_DAY;

import java.util.List;
import nl.klankbord.base.NotPersonal;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Personal;
import org.jspecify.annotations.Nullable;

/**
 * What one line of an import says of a person, checked and tidied. What it does not tell is null, and stays as it is.
 * Kept between reading and taking over only.
 */
record Said(
        @NotPersonal int line,

        @Personal(purpose = FIND_COLLEAGUES, seenBy = NOBODY, term = ONE_DAY, erasure = DELETED)
        String externalId,

        @NotPersonal PartnerId partner,

        @Personal(purpose = FIND_COLLEAGUES, seenBy = NOBODY, term = ONE_DAY, erasure = DELETED)
        String givenName,

        @Personal(purpose = FIND_COLLEAGUES, seenBy = NOBODY, term = ONE_DAY, erasure = DELETED) @Nullable
        String infix,

        @Personal(purpose = FIND_COLLEAGUES, seenBy = NOBODY, term = ONE_DAY, erasure = DELETED)
        String familyName,

        @Personal(purpose = FIND_COLLEAGUES, seenBy = NOBODY, term = ONE_DAY, erasure = DELETED) @Nullable
        String jobTitle,

        @Personal(purpose = FIND_COLLEAGUES, seenBy = NOBODY, term = ONE_DAY, erasure = DELETED) @Nullable
        String department,

        @Personal(purpose = FIND_COLLEAGUES, seenBy = NOBODY, term = ONE_DAY, erasure = DELETED) @Nullable
        String headline,

        @Personal(purpose = FIND_COLLEAGUES, seenBy = NOBODY, term = ONE_DAY, erasure = DELETED) @Nullable
        String about,

        @Personal(purpose = FIND_COLLEAGUES, seenBy = NOBODY, term = ONE_DAY, erasure = DELETED) @Nullable
        List<Topic> expertise,

        @Personal(purpose = FIND_COLLEAGUES, seenBy = NOBODY, term = ONE_DAY, erasure = DELETED) @Nullable
        List<String> projects,

        @Personal(purpose = FIND_COLLEAGUES, seenBy = NOBODY, term = ONE_DAY, erasure = DELETED) @Nullable
        List<String> languages,

        @Personal(purpose = FIND_COLLEAGUES, seenBy = NOBODY, term = ONE_DAY, erasure = DELETED) @Nullable
        Boolean secondOpinion,

        @Personal(purpose = FIND_COLLEAGUES, seenBy = NOBODY, term = ONE_DAY, erasure = DELETED) @Nullable
        Boolean intervision,

        @Personal(purpose = FIND_COLLEAGUES, seenBy = NOBODY, term = ONE_DAY, erasure = DELETED) @Nullable
        Boolean trainer) {

    /** A line of expertise; the topic is a word that the vocabulary knows or may get to know. */
    record Topic(String topic, int level, String note) {}
}
