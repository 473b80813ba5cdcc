package nl.klankbord.knowledge.anthology;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import nl.klankbord.base.PartnerId;
import nl.klankbord.knowledge.KnowledgeId;

/**
 * What is to come in an anthology.
 *
 * @param until the last month
 * @param partners only what one of these took part in; empty for all
 * @param picked which of it, in this order; empty for all of it
 */
public record AnthologyChoice(YearMonth from, YearMonth until, Set<PartnerId> partners, List<KnowledgeId> picked) {

    public AnthologyChoice {
        partners = Set.copyOf(partners);
        picked = List.copyOf(picked);
    }
}
