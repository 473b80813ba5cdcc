package wrong;

import java.time.LocalDate;

class ReadsTheClock {
    LocalDate today() {
        return LocalDate.now();
    }
}
