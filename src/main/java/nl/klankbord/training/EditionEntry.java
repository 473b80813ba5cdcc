package nl.klankbord.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import org.jspecify.annotations.Nullable;

/**
 * An edition as it is typed.
 *
 * @param partner who organises it; takes part too
 * @param trainers colleagues of any partner
 * @param external somebody from outside who gives it; null for nobody
 * @param partners who are invited; empty for all
 * @param seats in all
 * @param minimum below which it may not go on; 0 for none
 * @param quotas seats set aside for a partner, which are also its most; without one a partner shares in what is left
 * @param releaseOn the day on which what partners did not use becomes everybody's; null for never
 * @param goNoGoOn the day on which is told whether it goes on; null for never
 * @param costTotal without VAT
 * @param costYear of the figures; null for the latest
 * @param approval a manager decides first
 * @param cancelDays until so many days before the first lesson cancelling is free
 */
public record EditionEntry(
        CourseId course,
        PartnerId partner,
        List<ColleagueId> trainers,
        @Nullable ExternalTrainer external,
        Set<PartnerId> partners,
        List<LessonEntry> lessons,
        int seats,
        int minimum,
        Map<PartnerId, Integer> quotas,
        @Nullable LocalDate releaseOn,
        @Nullable LocalDate goNoGoOn,
        BigDecimal costTotal,
        CostRule costKey,
        @Nullable Integer costYear,
        boolean approval,
        int cancelDays) {

    /** Most seats of an edition. */
    public static final int SEATS = 5_000;

    /** Most lessons of an edition. */
    public static final int LESSONS = 60;

    /** Most trainers of an edition. */
    public static final int TRAINERS = 10;

    /** Until so many days before the first lesson cancelling is free, when nothing else is said. */
    public static final int CANCEL_DAYS = 7;

    public EditionEntry {
        trainers = List.copyOf(trainers);
        partners = Set.copyOf(partners);
        lessons = List.copyOf(lessons);
        quotas = Map.copyOf(quotas);
    }

    /** The same for these partners. */
    EditionEntry inviting(Set<PartnerId> invited) {
        return with(invited, lessons);
    }

    /** The same with these lessons. */
    EditionEntry at(List<LessonEntry> moved) {
        return with(partners, moved);
    }

    private EditionEntry with(Set<PartnerId> invited, List<LessonEntry> given) {
        return new EditionEntry(
                course,
                partner,
                trainers,
                external,
                invited,
                given,
                seats,
                minimum,
                quotas,
                releaseOn,
                goNoGoOn,
                costTotal,
                costKey,
                costYear,
                approval,
                cancelDays);
    }

    /** Somebody from outside the network. */
    public record ExternalTrainer(String name, String mail) {}

    /**
     * One lesson, within one day, in the time of Amsterdam.
     *
     * @param id of the lesson that this is from now on; null for a new one, or the one at the same moment
     * @param place empty when it is online only
     * @param link of the meeting; empty when it is not online
     * @param room of a partner; null for none
     */
    public record LessonEntry(
            @Nullable LessonId id,
            LocalDateTime start,
            LocalDateTime end,
            String place,
            String link,
            @Nullable UUID room) {

        /** A new one. */
        public LessonEntry(LocalDateTime start, LocalDateTime end, String place, String link, @Nullable UUID room) {
            this(null, start, end, place, link, room);
        }
    }
}
