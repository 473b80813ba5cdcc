package wrong;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class UnguardedResource {

    @GetMapping("/api/v1/open")
    String open() {
        return "";
    }
}
