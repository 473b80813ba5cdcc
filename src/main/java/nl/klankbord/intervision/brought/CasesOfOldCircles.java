package nl.klankbord.intervision.brought;

import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.CirclesForgotten;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** That a case was brought goes with its circle; what it said was erased long before. */
@Component
class CasesOfOldCircles {

    private final JdbcClient jdbc;

    CasesOfOldCircles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(CirclesForgotten forgotten) {
        jdbc.sql("delete from intervision_case where circle in (:circles)")
                .param(
                        "circles",
                        forgotten.circles().stream().map(CircleId::toString).toList())
                .update();
    }
}
