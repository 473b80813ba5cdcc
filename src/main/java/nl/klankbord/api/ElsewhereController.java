package nl.klankbord.api;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.annotation.security.PermitAll;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers addresses that do not exist, which would otherwise show a page of the portal. */
@RestController
@Hidden
@PermitAll
class ElsewhereController {

    @RequestMapping({"/api", "/api/v1", "/api/v1/**"})
    void nothingHere() {
        throw new Missing();
    }
}
