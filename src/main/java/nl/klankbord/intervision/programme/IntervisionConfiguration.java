package nl.klankbord.intervision.programme;

import nl.klankbord.vault.SealedRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IntervisionConfiguration {

    @Bean
    SealedRows sealedWishes() {
        return PrivateWishes.ROWS;
    }
}
