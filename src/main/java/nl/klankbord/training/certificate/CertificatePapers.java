package nl.klankbord.training.certificate;

import java.time.LocalDate;
import java.util.ArrayList;
import nl.klankbord.base.Texts;
import nl.klankbord.base.paper.Fact;
import nl.klankbord.base.paper.Sender;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.mail.PortalAddress;
import nl.klankbord.partners.Partners;
import nl.klankbord.training.TrainingLinks;
import nl.klankbord.training.paper.CertificatePaper;
import nl.klankbord.training.paper.CertificatePaper.Check;
import org.springframework.stereotype.Component;

/** Puts a certificate on paper: in Dutch, in the look of the partner that organised the training. */
@Component
class CertificatePapers {

    private final Partners partners;
    private final PortalAddress portal;
    private final Texts texts;

    CertificatePapers(Partners partners, PortalAddress portal, Texts texts) {
        this.partners = partners;
        this.portal = portal;
        this.texts = texts;
    }

    CertificatePaper paper(Certificate certificate) {
        var what = certificate.achievement();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(word("days"), days(what.firstDay(), what.lastDay())));
        facts.add(new Fact(word("hours"), Hours.text(texts, Texts.DUTCH, what.minutes())));
        if (what.peMinutes() > 0) {
            facts.add(new Fact(word("pe"), Hours.text(texts, Texts.DUTCH, what.peMinutes())));
        }
        facts.add(new Fact(word("number"), certificate.number().toString()));
        return new CertificatePaper(
                Texts.DUTCH.getLanguage(),
                partners.find(what.partner())
                        .map(card -> new Sender(card.name(), card.mark(), card.accent()))
                        .orElse(new Sender("", "", "")),
                word("kind"),
                what.name(),
                word("took"),
                what.title(),
                facts,
                new Check(
                        word("check"),
                        word("check.how"),
                        portal.of(
                                TrainingLinks.toCertificate(certificate.number().toString())),
                        word("check.picture")));
    }

    private String days(LocalDate first, LocalDate last) {
        return first.equals(last)
                ? Dates.full(first, Texts.DUTCH)
                : word("days.from", Dates.full(first, Texts.DUTCH), Dates.full(last, Texts.DUTCH));
    }

    private String word(String key, Object... arguments) {
        return texts.get(Texts.DUTCH, "training-papers.certificate." + key, arguments);
    }
}
