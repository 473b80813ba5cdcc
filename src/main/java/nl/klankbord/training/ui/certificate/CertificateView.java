package nl.klankbord.training.ui.certificate;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.klankbord.access.Budgets;
import nl.klankbord.base.Texts;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.training.TrainingLinks;
import nl.klankbord.training.certificate.Certificates;

/**
 * Says whether a certificate is real, to whoever has its number before them. A number that was never given, and what is no
 * number at all, look the same; so many tries for each network address.
 */
@Route(TrainingLinks.CERTIFICATE + "/:number?")
@AnonymousAllowed
class CertificateView extends HousePage implements BeforeEnterObserver {

    private final transient Certificates certificates;
    private final transient Budgets budgets;
    private final transient Texts texts;

    CertificateView(Certificates certificates, Budgets budgets, Texts texts) {
        super("training-papers.verify.title");
        this.certificates = certificates;
        this.budgets = budgets;
        this.texts = texts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters().get("number").ifPresentOrElse(this::look, () -> ask(""));
    }

    private void look(String number) {
        budgets.spendOfAddress(Budgets.Kind.CERTIFICATE_CHECK);
        certificates
                .check(number)
                .ifPresentOrElse(
                        real -> {
                            title(getTranslation("training-papers.verify.real"));
                            replaceContent(new RealCertificate(real, texts), nameForm(number));
                        },
                        () -> {
                            title(getTranslation("training-papers.verify.unknown"));
                            ask(number);
                        });
    }

    private void ask(String typed) {
        var number = new TextField();
        number.setValue(typed);
        number.setAutocomplete(Autocomplete.OFF);
        var form = new HouseForm[1];
        form[0] = new HouseForm(getTranslation("training-papers.verify.check"), () -> {
            if (number.isEmpty()) {
                form[0].problem(number, getTranslation("training-papers.verify.number.missing"));
            } else {
                getUI().ifPresent(ui -> ui.navigate(
                        TrainingLinks.toCertificate(number.getValue().replace('/', '-'))));
            }
        });
        form[0].part(new Paragraph(getTranslation(
                typed.isEmpty() ? "training-papers.verify.intro" : "training-papers.verify.unknown.how")));
        form[0].field(
                number,
                getTranslation("training-papers.verify.number"),
                getTranslation("training-papers.verify.number.hint"));
        replaceContent(form[0]);
    }

    private HouseForm nameForm(String number) {
        var family = new TextField();
        family.setAutocomplete(Autocomplete.OFF);
        var answer = new Paragraph();
        answer.addClassName("training-papers-answer");
        answer.getElement().setAttribute("role", "status");
        var form = new HouseForm[1];
        form[0] = new HouseForm(getTranslation("training-papers.verify.name.check"), () -> {
            if (family.isEmpty()) {
                form[0].problem(family, getTranslation("training-papers.verify.name.missing"));
                return;
            }
            budgets.spendOfAddress(Budgets.Kind.CERTIFICATE_CHECK);
            answer.setText(certificates
                    .name(number, family.getValue())
                    .map(name -> getTranslation("training-papers.verify.name.right", name))
                    .orElseGet(() -> getTranslation("training-papers.verify.name.wrong", family.getValue())));
        });
        form[0].field(
                family,
                getTranslation("training-papers.verify.name"),
                getTranslation("training-papers.verify.name.hint"));
        form[0].beside(answer);
        form[0].addClassName("training-papers-name");
        return form[0];
    }
}
