package wrong;

import jakarta.annotation.security.PermitAll;
import org.springframework.stereotype.Service;

@Service
public class UnguardedService {

    @PermitAll
    public void guarded() {}

    public void unguarded() {}
}
