package nl.klankbord.training.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Role;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.Download;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import nl.klankbord.training.EditionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Certificates. Somebody fetches their own; whoever has the number before them, signed in or not, sees that it is real: of
 * which course, when, for how many hours and of which partner. Of the person it tells the initials, and the name only to
 * who knows the family name already, since that stands on the paper and on no other page for everybody.
 */
@Service
@PermitAll
public class Certificates {

    private final CertificateRepository repository;
    private final CertificatePapers papers;
    private final Partners partners;
    private final Clock clock;

    Certificates(CertificateRepository repository, CertificatePapers papers, Partners partners, Clock clock) {
        this.repository = repository;
        this.papers = papers;
        this.partners = partners;
        this.clock = clock;
    }

    /**
     * A certificate that is real, as anybody may see it.
     *
     * @param peMinutes 0 for none
     * @param partner name of who organised it
     */
    public record Real(
            CertificateNumber number,
            String title,
            LocalDate firstDay,
            LocalDate lastDay,
            int minutes,
            int peMinutes,
            String partner,
            String initials) {}

    /**
     * Makes the certificates of these people what they should be: new ones get a number, wrong ones go, others stay.
     *
     * @param judged of whom it is known whether they get one
     * @param deserved what some of them get it for
     */
    @Transactional(propagation = Propagation.MANDATORY)
    @RolesAllowed(Role.Names.NETWORK_ADMIN)
    public void keep(EditionId edition, Set<ColleagueId> judged, Collection<Achievement> deserved) {
        var wanted = deserved.stream().collect(Collectors.toMap(Achievement::person, Function.identity()));
        for (var certificate : repository.findByEdition(edition.value())) {
            var is = certificate.achievement();
            if (!judged.contains(is.person())) {
                continue;
            }
            var should = wanted.remove(is.person());
            if (should == null) {
                repository.remove(certificate.getId());
            } else if (should.minutes() != is.minutes()) {
                repository.remove(certificate.getId());
                wanted.put(is.person(), should);
            }
        }
        wanted.values()
                .forEach(each -> repository.save(new Certificate(CertificateNumber.random(), each, clock.instant())));
    }

    /** The number of one's own; empty without one. */
    @Transactional(readOnly = true)
    public Optional<CertificateNumber> own(EditionId edition, Actor actor) {
        return find(edition, actor).map(Certificate::number);
    }

    /** One's own as a PDF; empty without one. */
    @Transactional(readOnly = true)
    public Optional<Download> download(EditionId edition, Actor actor) {
        return find(edition, actor).map(certificate -> {
            var paper = papers.paper(certificate);
            return new Download("certificaat-" + certificate.number() + ".pdf", "application/pdf", -1, paper::write);
        });
    }

    private Optional<Certificate> find(EditionId edition, Actor actor) {
        return repository.findByEditionAndPerson(
                edition.value(), actor.colleague().value());
    }

    /** What anybody may see of it; empty for a number that is none, and for one that was never given. */
    @Transactional(readOnly = true)
    public Optional<Real> check(String typed) {
        return named(typed).map(certificate -> {
            var what = certificate.achievement();
            return new Real(
                    certificate.number(),
                    what.title(),
                    what.firstDay(),
                    what.lastDay(),
                    what.minutes(),
                    what.peMinutes(),
                    partners.find(what.partner()).map(PartnerCard::name).orElse(""),
                    what.initials());
        });
    }

    /** The name that stands on it, for who knows the family name; empty for another. */
    @Transactional(readOnly = true)
    public Optional<String> name(String typed, String familyName) {
        return named(typed).filter(certificate -> certificate.bears(familyName)).map(Certificate::name);
    }

    private Optional<Certificate> named(String typed) {
        return CertificateNumber.parse(typed).flatMap(number -> repository.findByNumber(number.value()));
    }
}
