package nl.klankbord.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import nl.klankbord.base.ui.HousePage;

/** A page that failed. Stands alone, without the layout, since that may be what failed. */
@AnonymousAllowed
class BrokenView extends HousePage implements HasErrorParameter<Exception> {

    private final transient FriendlyErrors errors;

    BrokenView(FriendlyErrors errors) {
        super("shell.error.title");
        this.errors = errors;
        addClassName("shell-broken");
        getElement().setAttribute("role", "main");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var reference = new Paragraph(getTranslation("base.list.reference", errors.report(parameter.getException())));
        reference.addClassName("muted");
        var again = new Button(
                getTranslation("base.list.retry"),
                _ -> UI.getCurrent().getPage().reload());
        var start = new Anchor("", getTranslation("shell.to-start"));
        start.setRouterIgnore(true);
        start.addClassName("button");
        var ways = new Div(again, start);
        ways.addClassNames("row", "shell-ways");
        replaceContent(new Paragraph(getTranslation("shell.error.page")), reference, ways);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
