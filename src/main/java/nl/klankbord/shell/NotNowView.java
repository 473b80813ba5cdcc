package nl.klankbord.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import nl.klankbord.base.NotNow;
import nl.klankbord.base.ui.HousePage;

/** A page that cannot be shown just now, and when it can. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotNowView extends HousePage implements HasErrorParameter<NotNow> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotNow> parameter) {
        var refused = parameter.getException();
        title(getTranslation(refused.textKey() + ".title"));
        var again = new Button(
                getTranslation("base.list.retry"),
                _ -> UI.getCurrent().getPage().reload());
        var start = new Anchor("", getTranslation("shell.to-start"));
        start.addClassName("button");
        var ways = new Div(again, start);
        ways.addClassNames("row", "shell-ways");
        replaceContent(new Paragraph(getTranslation(refused.textKey())), ways);
        // The framework knows no 429 for a page.
        return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }
}
