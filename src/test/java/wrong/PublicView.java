package wrong;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

@Route("openbaar")
@PermitAll
public class PublicView extends Div {}
