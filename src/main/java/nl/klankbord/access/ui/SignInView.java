package nl.klankbord.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Arrays;
import java.util.Locale;
import nl.klankbord.access.DemoAccounts;
import nl.klankbord.base.ui.ComponentTexts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * Signing in with username and password. In demo mode it offers every demo account as a button. Plain forms, so that
 * signing in is one ordinary request and gets a fresh session.
 */
@Route(value = SignInView.ROUTE, autoLayout = false)
@AnonymousAllowed
public class SignInView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    public static final String ROUTE = "aanmelden";

    /** Why somebody is back on this page. */
    public enum Problem {
        WRONG("onjuist"),
        THROTTLED("te-vaak"),
        EXPIRED("verlopen");

        private final String parameter;

        Problem(String parameter) {
            this.parameter = parameter;
        }

        public String parameter() {
            return parameter;
        }
    }

    private final Div problem = new Div();

    public SignInView(ObjectProvider<DemoAccounts> demo) {
        addClassName("access-sign-in");
        problem.addClassName("access-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        var card = new Div(brand(), new H1(getTranslation("access.sign-in.title")), problem, passwordForm(), about());
        card.addClassName("access-card");
        add(card);
        demo.ifAvailable(accounts -> add(offers(accounts)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.sign-in.title") + " | Klankbord";
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        Arrays.stream(Problem.values())
                .filter(candidate -> parameters.getParameters().containsKey(candidate.parameter()))
                .findFirst()
                .ifPresent(found -> {
                    problem.setText(getTranslation(
                            "access.sign-in.problem." + found.name().toLowerCase(Locale.ROOT)));
                    problem.setVisible(true);
                });
    }

    private Component brand() {
        var name = new Span("Klankbord");
        name.addClassName("access-brand");
        return name;
    }

    /** The pages that whoever may not come in must be able to read, too. */
    private Component about() {
        var about = new Nav(
                new Anchor("privacy", getTranslation("access.sign-in.privacy")),
                new Anchor("toegankelijkheid", getTranslation("access.sign-in.accessibility")));
        about.setAriaLabel(getTranslation("access.sign-in.about"));
        about.addClassNames("access-about", "small");
        return about;
    }

    private Component passwordForm() {
        var username = new TextField(getTranslation("access.sign-in.username"));
        username.getElement().setAttribute("name", "username");
        username.getElement().setAttribute("autocomplete", "username");
        username.getElement().setAttribute("autocapitalize", "none");
        var password = new PasswordField(getTranslation("access.sign-in.password"));
        ComponentTexts.apply(password);
        password.getElement().setAttribute("name", "password");
        password.getElement().setAttribute("autocomplete", "current-password");
        var form = form();
        form.addClassName("access-form");
        form.add(username, password, submit(new Span(getTranslation("access.sign-in.submit")), "access-submit"));
        return form;
    }

    private Component offers(DemoAccounts accounts) {
        var offers = new Div();
        offers.addClassName("access-offers");
        for (var offer : accounts.offers()) {
            var username = new Span(offer.username());
            username.addClassName("access-offer-username");
            var role = new Span(getTranslation("access.role." + offer.role()));
            role.addClassName("access-offer-role");
            var who = new Span(offer.name() + ", " + offer.partner());
            who.addClassName("access-offer-who");
            var form = form();
            var words = new Div(username, role, who);
            form.add(
                    hidden("username", offer.username()),
                    hidden("password", offer.password()),
                    submit(words, "access-offer"));
            offers.add(form);
        }
        var card = new Div(
                new H2(getTranslation("access.demo.title")),
                new Paragraph(getTranslation("access.demo.explanation")),
                offers);
        card.addClassName("access-card");
        return card;
    }

    private Div form() {
        var form = new Form();
        form.getElement().setAttribute("method", "post").setAttribute("action", ROUTE);
        if (VaadinServletRequest.getCurrent() != null
                && VaadinServletRequest.getCurrent().getAttribute(CsrfToken.class.getName())
                        instanceof CsrfToken token) {
            form.add(hidden(token.getParameterName(), token.getToken()));
        }
        return form;
    }

    private static Component hidden(String name, String value) {
        return new Hidden(name, value);
    }

    private static NativeButton submit(Component words, String className) {
        var button = new NativeButton();
        button.add(words);
        button.getElement().setAttribute("type", "submit");
        button.addClassName(className);
        return button;
    }

    @Tag("form")
    private static final class Form extends Div {}

    @Tag("input")
    private static final class Hidden extends Component {

        Hidden(String name, String value) {
            Element input = getElement();
            input.setAttribute("type", "hidden").setAttribute("name", name).setAttribute("value", value);
        }
    }
}
