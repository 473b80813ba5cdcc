package nl.klankbord.intervision.programme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klankbord.access.Role;
import nl.klankbord.access.RoleHolders;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PlainText;
import nl.klankbord.base.TopicId;
import nl.klankbord.intervision.programme.Flaw.Reason;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.People;
import nl.klankbord.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/** What a programme and an enrolment must be like, as far as others have a say: who and what there is, who takes part. */
@Component
class ProgrammeCheck {

    private final MembershipRepository memberships;
    private final Partners partners;
    private final People people;
    private final Vocabulary vocabulary;
    private final RoleHolders holders;

    ProgrammeCheck(
            MembershipRepository memberships,
            Partners partners,
            People people,
            Vocabulary vocabulary,
            RoleHolders holders) {
        this.memberships = memberships;
        this.partners = partners;
        this.people = people;
        this.vocabulary = vocabulary;
        this.holders = holders;
    }

    /** Tidied, and with all partners when none was named. */
    ProgrammeEntry complete(ProgrammeEntry typed) {
        return typed.with(
                PlainText.tidy(typed.title()),
                typed.purpose().strip(),
                typed.partners().isEmpty()
                        ? partners.all().stream().map(PartnerCard::id).collect(Collectors.toSet())
                        : typed.partners());
    }

    /** Can be added to. */
    List<Flaw> flaws(ProgrammeEntry entry) {
        var flaws = new ArrayList<>(ProgrammeRules.flaws(entry));
        var known = partners.all().stream().map(PartnerCard::id).collect(Collectors.toSet());
        if (!known.containsAll(entry.partners())) {
            flaws.add(Flaw.of("partners", Reason.UNKNOWN_PARTNER));
        }
        topics(flaws, entry.topics());
        if (!people.present(entry.organisers()).containsAll(entry.organisers())) {
            flaws.add(Flaw.of("organisers", Reason.UNKNOWN_COLLEAGUE));
        } else if (!organising().containsAll(entry.organisers())) {
            flaws.add(Flaw.of("organisers", Reason.CANNOT_ORGANISE));
        }
        return flaws;
    }

    private Set<ColleagueId> organising() {
        var all = new HashSet<>(holders.of(Role.FACILITATOR));
        all.addAll(holders.of(Role.COORDINATOR));
        return all;
    }

    /** A partner whose people take part stays. */
    List<Flaw> promised(ProgrammeEntry entry, Programme programme) {
        var left = memberships.findByProgramme(programme.id().value()).stream()
                .filter(membership -> !entry.partners().contains(membership.partner()))
                .count();
        return left == 0 ? List.of() : List.of(Flaw.of("partners", Reason.PARTNER_HAS_PEOPLE, left));
    }

    List<Flaw> flaws(EnrolEntry entry, Programme programme) {
        var flaws = ProgrammeRules.flaws(entry, programme.terms().sharedHalfDays());
        topics(flaws, entry.topics());
        return flaws;
    }

    /** Whoever does not exist is refused like who left: the answer tells nothing of anybody. */
    List<Flaw> wishFlaws(Set<ColleagueId> others, ColleagueId author) {
        var flaws = ProgrammeRules.wishFlaws(others, author);
        if (!people.present(others).containsAll(others)) {
            flaws.add(Flaw.of("wishes", Reason.UNKNOWN_COLLEAGUE));
        }
        return flaws;
    }

    private void topics(List<Flaw> flaws, Collection<TopicId> topics) {
        if (!vocabulary.names(topics).keySet().containsAll(topics)) {
            flaws.add(Flaw.of("topics", Reason.UNKNOWN_TOPIC));
        }
    }
}
