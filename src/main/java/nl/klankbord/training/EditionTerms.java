package nl.klankbord.training;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.NotPersonal;
import nl.klankbord.base.PartnerId;
import nl.klankbord.training.EditionEntry.ExternalTrainer;
import nl.klankbord.training.EditionEntry.LessonEntry;
import org.jspecify.annotations.Nullable;

/** On what terms an edition is given; see {@link EditionEntry}. */
@Embeddable
@NotPersonal
record EditionTerms(
        int seats,
        int minimum,
        @Nullable LocalDate releaseOn,
        boolean released,
        @Nullable LocalDate goNoGoOn,
        BigDecimal costTotal,
        @Enumerated(EnumType.STRING) CostRule costKey,
        @Nullable Integer costYear,
        boolean approval,
        int cancelDays) {

    /** @param released whether the seats that were set aside are everybody's already: that is not taken back */
    static EditionTerms of(EditionEntry entry, boolean released) {
        return new EditionTerms(
                entry.seats(),
                entry.minimum(),
                entry.releaseOn(),
                released,
                entry.goNoGoOn(),
                entry.costTotal().setScale(2, RoundingMode.HALF_UP),
                entry.costKey(),
                entry.costYear(),
                entry.approval(),
                entry.cancelDays());
    }

    /**
     * Whether these ask more of who is enrolled than others did: cancelling is free for a shorter time, it costs more, or it
     * is divided another way, by which somebody pays more.
     */
    boolean asksMoreThan(EditionTerms before) {
        var divided =
                costTotal.signum() > 0 && !(costKey == before.costKey && Objects.equals(costYear, before.costYear));
        return cancelDays > before.cancelDays || costTotal.compareTo(before.costTotal) > 0 || divided;
    }

    EditionTerms released(boolean now) {
        return new EditionTerms(
                seats, minimum, releaseOn, now, goNoGoOn, costTotal, costKey, costYear, approval, cancelDays);
    }

    EditionEntry entry(
            CourseId course,
            PartnerId partner,
            List<ColleagueId> trainers,
            @Nullable ExternalTrainer external,
            Set<PartnerId> invited,
            List<LessonEntry> lessons,
            Map<PartnerId, Integer> quotas) {
        return new EditionEntry(
                course,
                partner,
                trainers,
                external,
                invited,
                lessons,
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
}
