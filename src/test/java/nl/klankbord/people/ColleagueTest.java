package nl.klankbord.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Grant;
import nl.klankbord.access.Role;
import nl.klankbord.base.AccountId;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.TopicId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ColleagueTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final TopicId PLAN = TopicId.random();

    private final PartnerId partner = PartnerId.random();
    private final Colleague colleague = colleague(null, null);

    private Colleague colleague(@Nullable LocalDate awayFrom, @Nullable LocalDate awayUntil) {
        return new Colleague(
                ColleagueId.random(),
                new NewColleague(
                        " RU-1é",
                        partner,
                        "Ömer",
                        "van den",
                        "Berg",
                        "Ruimte",
                        "Planjurist",
                        "",
                        "omer@rucphen.example",
                        "0165 123456",
                        Set.of(),
                        List.of(),
                        "",
                        List.of(),
                        List.of(new NewExpertise("Plan", 3, "", NOW, false, ExpertiseOrigin.ORGANISATION)),
                        List.of(),
                        Set.of(),
                        null,
                        awayFrom,
                        awayUntil,
                        null),
                Map.of("Plan", PLAN));
    }

    private static Actor somebody(PartnerId at, Grant... grants) {
        return new Actor(AccountId.random(), ColleagueId.random(), at, "Iemand", Set.of(grants));
    }

    @Test
    void aNameIsSaidWithAndSortedWithoutTheInfix() {
        assertThat(colleague.card().name()).isEqualTo("Ömer van den Berg");
        assertThat(colleague.card().initials()).isEqualTo("ÖB");
        assertThat(colleague.names().order()).isEqualTo("berg omer van den");
    }

    @Test
    void theExternalIdStaysExactlyAsGiven() {
        assertThat(colleague.card().externalId()).isEqualTo(" RU-1é");
    }

    @Test
    void availabilityFollowsFromAbsenceAndOpenRequests() {
        assertThat(colleague.workweek().availability(0, TODAY)).isEqualTo(Availability.AVAILABLE);
        assertThat(colleague.workweek().availability(1, TODAY)).isEqualTo(Availability.LIMITED);
        assertThat(colleague.workweek().availability(2, TODAY)).isEqualTo(Availability.AT_CAPACITY);
        assertThat(colleague(TODAY, TODAY).workweek().availability(0, TODAY)).isEqualTo(Availability.AWAY);
        assertThat(colleague(TODAY.plusDays(1), null).workweek().availability(0, TODAY))
                .isEqualTo(Availability.AVAILABLE);
        assertThat(colleague(TODAY.minusDays(2), TODAY.minusDays(1)).workweek().availability(0, TODAY))
                .isEqualTo(Availability.AVAILABLE);
    }

    @Test
    void onlyTheOwnPartnerSeesWhatTheOrganisationSaid() {
        assertThat(colleague.expertiseFor(somebody(partner))).containsKey(PLAN);
        assertThat(colleague.expertiseFor(somebody(PartnerId.random()))).isEmpty();
    }

    @Test
    void theOwnPersonAndTheAdministratorsMayChangeAProfile() {
        var own = new Actor(AccountId.random(), colleague.id(), partner, "Ömer", Set.of());

        assertThat(colleague.editableBy(own)).isTrue();
        assertThat(colleague.editableBy(somebody(partner))).isFalse();
        assertThat(colleague.editableBy(somebody(partner, Grant.at(partner, Role.PARTNER_ADMIN))))
                .isTrue();
        assertThat(colleague.editableBy(somebody(partner, Grant.at(PartnerId.random(), Role.PARTNER_ADMIN))))
                .isFalse();
        assertThat(colleague.editableBy(somebody(PartnerId.random(), Grant.networkWide(Role.NETWORK_ADMIN))))
                .isTrue();
    }

    @Test
    void savingALineLeavesWhatTheOrganisationSaidOfOthers() {
        var other = TopicId.random();
        var entry = colleague.entry(topic -> topic.equals(PLAN) ? "Plan" : "Bouw");
        var lines = List.of(entry.expertise().getFirst(), new ExpertiseEntry("Bouw", 2, ""));
        colleague
                .knowledge()
                .become(
                        ProfilePart.EXPERTISE.over(entry, Entries.expertise(lines)),
                        Map.of("Plan", PLAN, "Bouw", other),
                        true,
                        NOW);

        assertThat(colleague.expertiseFor(somebody(PartnerId.random()))).containsOnlyKeys(other);
    }

    @Test
    void whatEveryoneMayComeForLeavesOutWhatOnlyTheOwnPartnerSees() {
        var entry = colleague.entry(_ -> "Plan");
        var line = new ExpertiseEntry("Plan", 3, "", Set.of(Intent.TEACH), null);
        colleague
                .knowledge()
                .become(
                        ProfilePart.EXPERTISE.over(entry, Entries.expertise(List.of(line))),
                        Map.of("Plan", PLAN),
                        false,
                        NOW);
        assertThat(colleague.knowledge().openIntents()).isEmpty();

        colleague.knowledge().change(PLAN, known -> known.stillTrue(NOW));
        assertThat(colleague.knowledge().openIntents()).containsExactly(Intent.TEACH);

        colleague.knowledge().change(PLAN, Expertise::retire);
        assertThat(colleague.knowledge().openIntents()).isEmpty();
    }

    @Test
    void aRetiredLineIsNoLongerWrittenButStays() {
        colleague.knowledge().change(PLAN, Expertise::retire);
        var entry = colleague.entry(_ -> "Plan");
        colleague.knowledge().become(entry, Map.of(), true, NOW);

        assertThat(entry.expertise()).isEmpty();
        assertThat(colleague.knowledge().lines()).containsKey(PLAN);
    }

    @Test
    void whatIsHiddenIsEmptyForOthers() {
        var hidden = new ProfileEntry(
                "",
                "Planjurist",
                "omer@rucphen.example",
                "0165 123456",
                List.of(),
                "",
                "",
                List.of(),
                List.of(),
                Set.of(),
                List.of(),
                Set.of(DayOfWeek.MONDAY),
                2,
                null,
                null,
                null,
                Set.of(ProfileEntry.Hidden.PHONE, ProfileEntry.Hidden.WORKING_DAYS));
        colleague.become(hidden);

        assertThat(colleague.phoneFor(somebody(partner))).isEmpty();
        assertThat(colleague.workingDaysFor(somebody(partner))).isEmpty();
        var own = new Actor(AccountId.random(), colleague.id(), partner, "Ömer", Set.of());
        assertThat(colleague.phoneFor(own)).isEqualTo("0165 123456");
        assertThat(colleague.entry(_ -> "").hidden()).isEqualTo(hidden.hidden());
    }
}
