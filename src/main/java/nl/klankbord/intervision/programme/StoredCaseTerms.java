package nl.klankbord.intervision.programme;

import nl.klankbord.intervision.CaseTerms;
import nl.klankbord.intervision.ProgrammeId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the organiser of a programme said about its cases. */
@Component
class StoredCaseTerms implements CaseTerms {

    private final ProgrammeRepository programmes;

    StoredCaseTerms(ProgrammeRepository programmes) {
        this.programmes = programmes;
    }

    @Override
    @Transactional(readOnly = true)
    public int eraseDays(ProgrammeId programme) {
        return programmes
                .findById(programme.value())
                .map(found -> found.terms().eraseDays())
                .orElse(ProgrammeEntry.empty().eraseDays());
    }
}
