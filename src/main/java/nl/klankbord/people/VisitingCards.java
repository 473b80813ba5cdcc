package nl.klankbord.people;

import io.nayuki.qrcodegen.DataTooLongException;
import io.nayuki.qrcodegen.QrCode;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Visiting cards, to keep in an address book. A card goes from hand to hand, so it never holds more than a colleague of
 * another organisation sees, whoever asks for it.
 */
@Service
@PermitAll
public class VisitingCards {

    private final ColleagueRepository repository;
    private final Partners partners;

    VisitingCards(ColleagueRepository repository, Partners partners) {
        this.repository = repository;
        this.partners = partners;
    }

    /** A visiting card, and whose name it bears. */
    public record Card(String name, String text) {}

    /** As a vCard 3.0, which every address book reads. */
    @Transactional(readOnly = true)
    public Optional<Card> card(ColleagueId id) {
        return present(id).map(colleague -> new Card(colleague.names().full(), vcard(colleague, true)));
    }

    /** As a QR code in an SVG picture. */
    @Transactional(readOnly = true)
    public Optional<String> code(ColleagueId id) {
        return present(id).map(colleague -> QrPicture.of(code(colleague)));
    }

    private Optional<Colleague> present(ColleagueId id) {
        return repository.findById(id.value()).filter(colleague -> !colleague.hasLeft());
    }

    private QrCode code(Colleague colleague) {
        try {
            return QrCode.encodeText(vcard(colleague, true), QrCode.Ecc.LOW);
        } catch (DataTooLongException e) {
            // A name, a mail address and a phone number always fit.
            return QrCode.encodeText(vcard(colleague, false), QrCode.Ecc.LOW);
        }
    }

    private String vcard(Colleague colleague, boolean withJob) {
        var names = colleague.names();
        var family = names.infix() == null ? names.family() : names.infix() + " " + names.family();
        var card = new VCardText().with("N", family, names.given()).with("FN", names.full());
        if (withJob) {
            var partner =
                    partners.find(colleague.partner()).map(PartnerCard::name).orElse("");
            card.with("ORG", partner, colleague.department()).with("TITLE", colleague.jobTitle());
        }
        return card.with("EMAIL;TYPE=INTERNET", colleague.mail())
                .with("TEL;TYPE=WORK", colleague.phoneFor(Onlooker.OTHER_PARTNER.at(colleague.partner())))
                .toString();
    }
}
