package wrong;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.klankbord.access.Role;

/** A route with a parameter of which the tour past every route knows no example. */
@Route("vergeten/:id")
@RolesAllowed(Role.Names.NETWORK_ADMIN)
public class ForgottenView extends Div {}
