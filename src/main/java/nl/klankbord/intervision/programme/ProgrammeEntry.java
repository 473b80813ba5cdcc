package nl.klankbord.intervision.programme;

import java.time.LocalDate;
import java.util.Set;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.TopicId;
import org.jspecify.annotations.Nullable;

/**
 * A programme as it is typed.
 *
 * @param purpose what it is for
 * @param partners whose people can take part; all when none is named
 * @param least and {@code most}: how large a circle is
 * @param leastPartners in a circle, when at least as many take part
 * @param mostOfPartner people of one partner in a circle
 * @param mostOfTeam people of one team in a circle
 * @param minutes how long a meeting takes
 * @param rhythmWeeks how many weeks lie between meetings
 * @param sharedHalfDays how many half-days suit all of a circle, at least
 * @param enrolUntil the last day on which one can enrol
 * @param eraseDays after how many days a case is erased
 * @param organisers who organise it besides its maker: facilitators and coordinators
 */
public record ProgrammeEntry(
        String title,
        String purpose,
        Set<PartnerId> partners,
        Set<TopicId> topics,
        int least,
        int most,
        int leastPartners,
        int mostOfPartner,
        int mostOfTeam,
        int meetings,
        int minutes,
        int rhythmWeeks,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        FieldMix field,
        Weights weights,
        int sharedHalfDays,
        MeetingPlace place,
        @Nullable LocalDate enrolUntil,
        int eraseDays,
        Set<ColleagueId> organisers) {

    /** Most characters of a title. */
    public static final int TITLE = 120;

    /** Most characters of what it is for. */
    public static final int PURPOSE = 2_000;

    /** Most topics, and most who organise besides the maker. */
    public static final int SEVERAL = 20;

    /** Smallest circle that can be asked for. */
    public static final int SMALLEST = 3;

    /** After how many days a case is erased, unless somebody says otherwise. */
    public static final int ERASE_DAYS = 14;

    /** Largest circle that can be asked for. */
    public static final int LARGEST = 10;

    public ProgrammeEntry {
        partners = Set.copyOf(partners);
        topics = Set.copyOf(topics);
        organisers = Set.copyOf(organisers);
    }

    /** What a form begins with. */
    public static ProgrammeEntry empty() {
        return new ProgrammeEntry(
                "",
                "",
                Set.of(),
                Set.of(),
                5,
                8,
                3,
                3,
                2,
                6,
                120,
                6,
                null,
                null,
                FieldMix.MIXED,
                Weights.USUAL,
                2,
                MeetingPlace.BY_TURNS,
                null,
                ERASE_DAYS,
                Set.of());
    }

    ProgrammeEntry with(String tidyTitle, String tidyPurpose, Set<PartnerId> invited) {
        return new ProgrammeEntry(
                tidyTitle,
                tidyPurpose,
                invited,
                topics,
                least,
                most,
                leastPartners,
                mostOfPartner,
                mostOfTeam,
                meetings,
                minutes,
                rhythmWeeks,
                from,
                until,
                field,
                weights,
                sharedHalfDays,
                place,
                enrolUntil,
                eraseDays,
                organisers);
    }

    /**
     * How much each wish counts, from 0 for not at all to {@link #MOST}.
     *
     * @param spread partners are spread evenly
     * @param repeats people meet others than before
     * @param level people are about as experienced
     * @param field as the programme and its members wish
     * @param travel people need not travel far, and hosting rotates
     * @param load those who can facilitate are spread evenly
     */
    public record Weights(int spread, int repeats, int level, int field, int travel, int load) {

        /** Most that a wish can count. */
        public static final int MOST = 10;

        /** What a programme begins with. */
        public static final Weights USUAL = new Weights(3, 3, 2, 3, 2, 1);
    }
}
