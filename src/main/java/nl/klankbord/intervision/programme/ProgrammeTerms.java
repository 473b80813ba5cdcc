package nl.klankbord.intervision.programme;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Set;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.NotPersonal;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.TopicId;
import nl.klankbord.intervision.programme.ProgrammeEntry.Weights;
import org.jspecify.annotations.Nullable;

/** What a programme asks; see {@link ProgrammeEntry}. */
@Embeddable
@NotPersonal
record ProgrammeTerms(
        String title,
        String purpose,
        int least,
        int most,
        int leastPartners,
        int mostOfPartner,
        int mostOfTeam,
        int meetings,
        int minutes,
        int rhythmWeeks,
        @Nullable LocalDate beginsOn,
        @Nullable LocalDate endsOn,
        @Enumerated(EnumType.STRING) FieldMix field,
        int weightSpread,
        int weightRepeats,
        int weightLevel,
        int weightField,
        int weightTravel,
        int weightLoad,
        int sharedHalfDays,
        @Enumerated(EnumType.STRING) MeetingPlace place,
        @Nullable LocalDate enrolUntil,
        int eraseDays) {

    static ProgrammeTerms of(ProgrammeEntry entry) {
        return new ProgrammeTerms(
                entry.title(),
                entry.purpose(),
                entry.least(),
                entry.most(),
                entry.leastPartners(),
                entry.mostOfPartner(),
                entry.mostOfTeam(),
                entry.meetings(),
                entry.minutes(),
                entry.rhythmWeeks(),
                entry.from(),
                entry.until(),
                entry.field(),
                entry.weights().spread(),
                entry.weights().repeats(),
                entry.weights().level(),
                entry.weights().field(),
                entry.weights().travel(),
                entry.weights().load(),
                entry.sharedHalfDays(),
                entry.place(),
                entry.enrolUntil(),
                entry.eraseDays());
    }

    Weights weights() {
        return new Weights(weightSpread, weightRepeats, weightLevel, weightField, weightTravel, weightLoad);
    }

    ProgrammeEntry entry(Set<PartnerId> partners, Set<TopicId> topics, Set<ColleagueId> organisers) {
        return new ProgrammeEntry(
                title,
                purpose,
                partners,
                topics,
                least,
                most,
                leastPartners,
                mostOfPartner,
                mostOfTeam,
                meetings,
                minutes,
                rhythmWeeks,
                beginsOn,
                endsOn,
                field,
                weights(),
                sharedHalfDays,
                place,
                enrolUntil,
                eraseDays,
                organisers);
    }
}
