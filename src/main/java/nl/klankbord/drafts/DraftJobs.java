package nl.klankbord.drafts;

import static nl.klankbord.base.Personal.Term.THIRTY_DAYS;

import java.util.List;
import nl.klankbord.base.OldRows;
import nl.klankbord.base.Retention;
import nl.klankbord.vault.SealedRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DraftJobs {

    @Bean
    SealedRows sealedDrafts() {
        return new SealedRows(Drafts.PURPOSE, "draft", List.of("owner", "kind", "subject"), "draft");
    }

    /** Its owner was told the day. */
    @Bean
    Retention oldDrafts(OldRows rows) {
        return rows.of("drafts.retention", THIRTY_DAYS.period(), "draft", "saved_at <= ?")
                .onTheDay();
    }
}
