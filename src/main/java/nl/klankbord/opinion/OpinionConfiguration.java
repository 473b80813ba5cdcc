package nl.klankbord.opinion;

import java.util.List;
import nl.klankbord.vault.SealedRows;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OpinionConfiguration {

    @Bean
    SealedRows sealedOpinionTexts() {
        return new SealedRows(OpinionTexts.PURPOSE, "opinion_text", List.of("request", "kind", "seq"), "opinion");
    }

    @Bean
    OpinionTerms opinionTerms(
            @Value("${klankbord.opinion.response-days:2}") int response,
            @Value("${klankbord.opinion.delivery-days:10}") int delivery,
            @Value("${klankbord.opinion.closing-days:20}") int closing,
            @Value("${klankbord.opinion.erasure-days:30}") int erasure) {
        return new OpinionTerms(response, delivery, closing, erasure);
    }
}
