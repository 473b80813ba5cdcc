package wrong;

import org.springframework.security.core.context.SecurityContextHolder;

class KnowsSecurity {
    Object whoIsThere() {
        return SecurityContextHolder.getContext();
    }
}
