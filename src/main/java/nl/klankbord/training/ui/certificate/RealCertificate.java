package nl.klankbord.training.ui.certificate;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.klankbord.base.Texts;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.training.certificate.Certificates.Real;
import nl.klankbord.training.certificate.Hours;

/** What a certificate that is real stands for. */
final class RealCertificate extends Div {

    private final DescriptionList facts = new DescriptionList();

    RealCertificate(Real real, Texts texts) {
        addClassNames("card", "training-papers-real");
        facts.addClassName("training-papers-facts");
        fact("training-papers.certificate.days", days(real));
        fact("training-papers.certificate.hours", Hours.text(texts, getLocale(), real.minutes()));
        if (real.peMinutes() > 0) {
            fact("training-papers.certificate.pe", Hours.text(texts, getLocale(), real.peMinutes()));
        }
        fact("training-papers.verify.partner", real.partner());
        fact("training-papers.verify.initials", real.initials());
        fact("training-papers.certificate.number", real.number().toString());
        add(new H2(real.title()), facts, new Paragraph(getTranslation("training-papers.verify.compare")));
    }

    private String days(Real real) {
        var first = Dates.full(real.firstDay(), getLocale());
        return real.firstDay().equals(real.lastDay())
                ? first
                : getTranslation(
                        "training-papers.certificate.days.from", first, Dates.full(real.lastDay(), getLocale()));
    }

    private void fact(String labelKey, String value) {
        facts.add(new DescriptionList.Term(getTranslation(labelKey)), new DescriptionList.Description(value));
    }
}
