package nl.klankbord.people;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klankbord.access.OtherEmployers;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import org.springframework.stereotype.Component;

/** Who works for another partner reads there as the people of that partner do. */
@Component
class EmploymentReading implements OtherEmployers {

    private final EmploymentRepository employments;

    EmploymentReading(EmploymentRepository employments) {
        this.employments = employments;
    }

    @Override
    public Set<PartnerId> besides(ColleagueId colleague, LocalDate day) {
        return employments.on(Set.of(colleague.value()), day).stream()
                .map(Employment::partner)
                .collect(Collectors.toSet());
    }
}
