package nl.klankbord.people.ui;

import java.util.Locale;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Texts;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.EmploymentEntry;
import org.springframework.stereotype.Component;

/** Says in words for whom somebody works besides the own partner. */
@Component
class EmploymentWords {

    private final Partners partners;
    private final Texts texts;

    EmploymentWords(Partners partners, Texts texts) {
        this.partners = partners;
        this.texts = texts;
    }

    /** "Gedetacheerd bij Zundert, van 1 maart 2027 tot en met 31 mei 2027". */
    String of(EmploymentEntry entry, Locale language) {
        var where = texts.get(language, "people.employments." + entry.kind(), nameOf(entry.partner()));
        var from = entry.from();
        var until = entry.until();
        if (from != null && until != null) {
            return texts.get(
                    language,
                    "people.employments.between",
                    where,
                    Dates.full(from, language),
                    Dates.full(until, language));
        }
        if (from != null) {
            return texts.get(language, "people.employments.from", where, Dates.full(from, language));
        }
        return until == null
                ? where
                : texts.get(language, "people.employments.until", where, Dates.full(until, language));
    }

    private String nameOf(PartnerId id) {
        return partners.find(id).map(PartnerCard::name).orElse("");
    }
}
