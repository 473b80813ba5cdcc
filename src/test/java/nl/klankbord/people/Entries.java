package nl.klankbord.people;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Entries for tests: a good one, and the same with one thing else. */
final class Entries {

    static final ProfileEntry GOOD =
            with("sanne@rucphen.example", "0165 12 34 56", "Werkt hier graag.", lines(), null, null);

    private Entries() {}

    static ProfileEntry mail(String mail) {
        return with(mail, GOOD.phone(), GOOD.about(), lines(), null, null);
    }

    static ProfileEntry phone(String phone) {
        return with(GOOD.mail(), phone, GOOD.about(), lines(), null, null);
    }

    static ProfileEntry about(String about) {
        return with(GOOD.mail(), GOOD.phone(), about, lines(), null, null);
    }

    static ProfileEntry expertise(List<ExpertiseEntry> expertise) {
        return with(GOOD.mail(), GOOD.phone(), GOOD.about(), expertise, null, null);
    }

    static ProfileEntry away(@Nullable LocalDate from, @Nullable LocalDate until) {
        return with(GOOD.mail(), GOOD.phone(), GOOD.about(), lines(), from, until);
    }

    static ProfileEntry job(String job, String department) {
        return new ProfileEntry(
                department,
                job,
                GOOD.mail(),
                GOOD.phone(),
                GOOD.languages(),
                GOOD.headline(),
                GOOD.about(),
                GOOD.projects(),
                GOOD.expertise(),
                GOOD.intents(),
                GOOD.wantsToLearn(),
                GOOD.workingDays(),
                GOOD.capacity(),
                null,
                null,
                null,
                Set.of());
    }

    static ProfileEntry hiding(ProfileEntry entry, ProfileEntry.Hidden what) {
        return new ProfileEntry(
                entry.department(),
                entry.jobTitle(),
                entry.mail(),
                entry.phone(),
                entry.languages(),
                entry.headline(),
                entry.about(),
                entry.projects(),
                entry.expertise(),
                entry.intents(),
                entry.wantsToLearn(),
                entry.workingDays(),
                entry.capacity(),
                entry.awayFrom(),
                entry.awayUntil(),
                entry.standIn(),
                Set.of(what));
    }

    private static List<ExpertiseEntry> lines() {
        return List.of(new ExpertiseEntry("Omgevingsplan", 4, "Schreef er twee."));
    }

    private static ProfileEntry with(
            String mail,
            String phone,
            String about,
            List<ExpertiseEntry> expertise,
            @Nullable LocalDate awayFrom,
            @Nullable LocalDate awayUntil) {
        return new ProfileEntry(
                "Ruimte",
                "Planjurist",
                mail,
                phone,
                List.of("Nederlands"),
                "Denkt graag mee",
                about,
                List.of("Centrumplan"),
                expertise,
                Set.of(Intent.ASK_ME),
                List.of("Subsidies"),
                Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY),
                2,
                awayFrom,
                awayUntil,
                null,
                Set.of());
    }
}
