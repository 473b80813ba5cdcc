package nl.klankbord.shell.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.klankbord.access.Accounts;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Preferences.Guide;
import nl.klankbord.access.Role;
import nl.klankbord.access.RoleHolders;
import nl.klankbord.base.PageRequest;
import nl.klankbord.base.Texts;
import nl.klankbord.mail.MailDesk;
import nl.klankbord.notices.NoticeChoices;
import nl.klankbord.notices.NoticeLinks;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.ColleagueQuery;
import nl.klankbord.people.OwnProfile;
import nl.klankbord.people.People;
import nl.klankbord.people.PeopleLinks;
import nl.klankbord.shell.start.Guidance.Point;
import nl.klankbord.shell.start.Guidance.State;
import nl.klankbord.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/** Which help somebody gets to begin with: until all is done, or until they put it away. */
@Component
final class Guides {

    private static final String PARTNERS = "beheer/partners";
    private static final String VOCABULARY = "beheer/woordenlijst";
    private static final String PEOPLE = "beheer/collegas/import";
    private static final String MAIL = "beheer/mail";

    private final Accounts accounts;
    private final NoticeChoices choices;
    private final Partners partners;
    private final Vocabulary vocabulary;
    private final People people;
    private final RoleHolders holders;
    private final MailDesk mail;

    Guides(
            Accounts accounts,
            NoticeChoices choices,
            Partners partners,
            Vocabulary vocabulary,
            People people,
            RoleHolders holders,
            MailDesk mail) {
        this.accounts = accounts;
        this.choices = choices;
        this.partners = partners;
        this.vocabulary = vocabulary;
        this.people = people;
        this.holders = holders;
        this.mail = mail;
    }

    /** The one that this person needs first, if any. */
    Optional<Guidance> of(Actor actor, Optional<OwnProfile.State> profile) {
        var away = accounts.preferences(actor).putAway();
        var guides = new ArrayList<Guidance>();
        if (actor.is(Role.NETWORK_ADMIN) && !away.contains(Guide.SETTING_UP)) {
            guides.add(settingUp(actor));
        }
        if (!away.contains(Guide.FIRST_STEPS)) {
            profile.ifPresent(own -> guides.add(firstSteps(own, actor)));
        }
        return guides.stream().filter(guidance -> !guidance.isOver()).findFirst();
    }

    void putAway(Guide guide, Actor actor) {
        accounts.prefer(actor, accounts.preferences(actor).without(guide));
    }

    void takeOut(Guide guide, Actor actor) {
        accounts.prefer(actor, accounts.preferences(actor).with(guide));
    }

    private Guidance firstSteps(OwnProfile.State own, Actor actor) {
        var edit = PeopleLinks.toEdit(actor.colleague());
        return new Guidance(
                Guide.FIRST_STEPS,
                List.of(
                        Point.of("profile", own.headline(), edit),
                        Point.of("topics", own.topics() >= OwnProfile.State.ENOUGH_TOPICS, edit, own.topics()),
                        Point.of("days", own.workingDays(), edit),
                        Point.of("notices", choices.chose(actor), NoticeLinks.SETTINGS)));
    }

    private Guidance settingUp(Actor actor) {
        var all = partners.all();
        var words = vocabulary.list().size();
        var manned = people.search(ColleagueQuery.of("", new PageRequest(1, 1)), actor, Texts.DUTCH)
                .facets()
                .partners()
                .keySet();
        var with = all.stream().filter(partner -> manned.contains(partner.id())).count();
        var administrators = holders.of(Role.PARTNER_ADMIN).size();
        var coordinators = holders.of(Role.COORDINATOR).size();
        return new Guidance(
                Guide.SETTING_UP,
                List.of(
                        Point.of("partners", all.size() > 1, PARTNERS, all.size()),
                        Point.of("vocabulary", words > 0, VOCABULARY, words),
                        Point.of("people", !all.isEmpty() && with == all.size(), PEOPLE, with, all.size()),
                        Point.of("roles", administrators > 0 && coordinators > 0, "", administrators, coordinators),
                        Point.of("mail", mail.ready(), MAIL),
                        new Point("backup", State.UNSEEN, "", List.of())));
    }
}
