package nl.klankbord.knowledge.anthology;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import nl.klankbord.base.PartnerId;
import nl.klankbord.knowledge.KnowledgeId;
import org.jspecify.annotations.Nullable;

/**
 * What is to come in an anthology.
 *
 * @param until the last month
 * @param partners only what one of these took part in; empty for all
 * @param picked which of it, in this order; null for all successes, and nothing else
 */
public record AnthologyChoice(
        YearMonth from,
        YearMonth until,
        Set<PartnerId> partners,
        @Nullable List<KnowledgeId> picked) {

    public AnthologyChoice {
        partners = Set.copyOf(partners);
        picked = picked == null ? null : List.copyOf(picked);
    }
}
