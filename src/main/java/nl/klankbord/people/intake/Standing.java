package nl.klankbord.people.intake;

import static nl.klankbord.base.Personal.Erasure.DELETED;
import static nl.klankbord.base.Personal.Purpose.FIND_COLLEAGUES;
import static nl.klankbord.base.Personal.SeenBy.NOBODY;
import static nl.klankbord.base.Personal.Term.ONE_DAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.klankbord.base.NotPersonal;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Personal;
import nl.klankbord.people.ExpertiseOrigin;
import nl.klankbord.people.Intent;
import nl.klankbord.people.Names;
import org.jspecify.annotations.Nullable;

/**
 * A colleague as far as imports touch one. As it stood before an import it is kept for a day, to be put back.
 *
 * @param version of the row that this was read from; 0 for somebody new
 * @param expertise by topic
 * @param imported what the last import put there; null when none ever did
 */
record Standing(
        @NotPersonal UUID id,
        @NotPersonal int version,

        @Personal(purpose = FIND_COLLEAGUES, seenBy = NOBODY, term = ONE_DAY, erasure = DELETED)
        String externalId,

        @NotPersonal PartnerId partner,

        @Personal(purpose = FIND_COLLEAGUES, seenBy = NOBODY, term = ONE_DAY, erasure = DELETED)
        String givenName,

        @Personal(purpose = FIND_COLLEAGUES, seenBy = NOBODY, term = ONE_DAY, erasure = DELETED) @Nullable
        String infix,

        @Personal(purpose = FIND_COLLEAGUES, seenBy = NOBODY, term = ONE_DAY, erasure = DELETED)
        String familyName,

        @Personal(purpose = FIND_COLLEAGUES, seenBy = NOBODY, term = ONE_DAY, erasure = DELETED)
        String jobTitle,

        @Personal(purpose = FIND_COLLEAGUES, seenBy = NOBODY, term = ONE_DAY, erasure = DELETED)
        String department,

        @Personal(purpose = FIND_COLLEAGUES, seenBy = NOBODY, term = ONE_DAY, erasure = DELETED)
        String headline,

        @Personal(purpose = FIND_COLLEAGUES, seenBy = NOBODY, term = ONE_DAY, erasure = DELETED)
        String about,

        @Personal(purpose = FIND_COLLEAGUES, seenBy = NOBODY, term = ONE_DAY, erasure = DELETED)
        List<String> projects,

        @Personal(purpose = FIND_COLLEAGUES, seenBy = NOBODY, term = ONE_DAY, erasure = DELETED)
        List<String> languages,

        @Personal(purpose = FIND_COLLEAGUES, seenBy = NOBODY, term = ONE_DAY, erasure = DELETED)
        List<Intent> intents,

        @Personal(purpose = FIND_COLLEAGUES, seenBy = NOBODY, term = ONE_DAY, erasure = DELETED) @Nullable
        LocalDate leftOn,

        @Personal(purpose = FIND_COLLEAGUES, seenBy = NOBODY, term = ONE_DAY, erasure = DELETED)
        Map<UUID, Line> expertise,

        @NotPersonal @Nullable Imported imported) {

    Standing {
        projects = List.copyOf(projects);
        languages = List.copyOf(languages);
        intents = List.copyOf(new TreeSet<>(intents));
        expertise = Map.copyOf(expertise);
    }

    /** Somebody of whom nothing is known yet. */
    static Standing nobody(String externalId, PartnerId partner) {
        return new Standing(
                UUID.randomUUID(),
                0,
                externalId,
                partner,
                "",
                null,
                "",
                "",
                "",
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                null,
                Map.of(),
                null);
    }

    Standing leftOn(LocalDate day) {
        return new Standing(
                id,
                version,
                externalId,
                partner,
                givenName,
                infix,
                familyName,
                jobTitle,
                department,
                headline,
                about,
                projects,
                languages,
                intents,
                day,
                expertise,
                imported);
    }

    /** With the topics that stand there now for those that were taken up in others since; of two, the higher level. */
    Standing with(UnaryOperator<UUID> current) {
        var lines = new HashMap<UUID, Line>();
        expertise.forEach((topic, line) ->
                lines.merge(current.apply(topic), line, (one, other) -> other.level() > one.level() ? other : one));
        return new Standing(
                id,
                version,
                externalId,
                partner,
                givenName,
                infix,
                familyName,
                jobTitle,
                department,
                headline,
                about,
                projects,
                languages,
                intents,
                leftOn,
                lines,
                imported);
    }

    String fullName() {
        return new Names(givenName, infix, familyName).full();
    }

    /** One line of expertise, with everything that is kept of it. */
    record Line(
            int level,
            String note,
            List<Intent> intents,
            @Nullable UUID standIn,
            Instant confirmedAt,
            boolean confirmedByColleague,
            @Nullable UUID confirmedBy,
            ExpertiseOrigin origin,
            boolean retired,
            boolean shared) {

        Line {
            intents = List.copyOf(intents);
        }

        /** A line that the organisation names for the first time. */
        static Line named(Said.Topic told, boolean shared, Instant now) {
            return new Line(
                    told.level(),
                    told.note(),
                    List.of(),
                    null,
                    now,
                    false,
                    null,
                    ExpertiseOrigin.ORGANISATION,
                    false,
                    shared);
        }

        /** This line of the organisation as it names it now; another level needs a colleague's confirmation anew. */
        Line renamed(Said.Topic told, boolean nowShared, Instant now) {
            var stays = told.level() == level;
            return new Line(
                    told.level(),
                    told.note(),
                    intents,
                    standIn,
                    stays && told.note().equals(note) ? confirmedAt : now,
                    confirmedByColleague && stays,
                    stays ? confirmedBy : null,
                    origin,
                    false,
                    nowShared);
        }
    }

    /**
     * What an import put into a profile, by fingerprint; null for what no import told yet.
     *
     * @param topics that the last import named
     */
    record Imported(
            @Nullable String headline,
            @Nullable String about,
            @Nullable String projects,
            @Nullable String languages,
            @Nullable String intents,
            List<UUID> topics) {

        static final Imported NOTHING = new Imported(null, null, null, null, null, List.of());

        Imported {
            topics = List.copyOf(new TreeSet<>(topics));
        }
    }
}
