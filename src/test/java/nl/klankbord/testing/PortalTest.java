package nl.klankbord.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.klankbord.Klankbord;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * A test against the whole portal, which runs once for all of them: on MariaDB, with the demo accounts and six
 * partners, without jobs, on a port of its own ({@code @LocalServerPort}). Inject what is needed, {@link As} to sign in,
 * {@link TurnableClock} to turn the time. Tests make data of their own and leave that of others alone; no
 * {@code @TestPropertySource}, {@code @MockitoBean} or configuration of a test's own, since each makes another portal.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(classes = Klankbord.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(As.class)
@ExtendWith(AfterEachTest.class)
public @interface PortalTest {}
