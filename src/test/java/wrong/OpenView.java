package wrong;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

/** A route that says nothing about who may see it. */
@Route("open")
class OpenView extends Div {}
