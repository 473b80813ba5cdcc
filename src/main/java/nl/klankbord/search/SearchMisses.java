package nl.klankbord.search;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import nl.klankbord.access.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Words that were searched and led to nothing, for those who keep the shared vocabulary. Never who searched them. */
@Service
@RolesAllowed(Role.Names.NETWORK_ADMIN)
public class SearchMisses {

    private final Misses misses;

    SearchMisses(Misses misses) {
        this.misses = misses;
    }

    /**
     * One word.
     *
     * @param searches how often, in the last half year
     * @param last the day on which it was last searched
     */
    public record Miss(String word, long searches, LocalDate last) {}

    /** The most missed first. */
    @Transactional
    public List<Miss> list(int most) {
        return misses.list(Math.clamp(most, 1, 1_000));
    }

    /** Takes a word off the list, once it stands in the vocabulary or never will. */
    @Transactional
    public void forget(String word) {
        misses.forget(word);
    }
}
