package nl.klankbord.people;

import static nl.klankbord.people.ExpertiseOrigin.ORGANISATION;
import static nl.klankbord.people.ExpertiseOrigin.OWN;
import static nl.klankbord.people.Newcomers.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.Grant;
import nl.klankbord.access.NotAllowed;
import nl.klankbord.access.Role;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.people.EditOutcome.Flaw;
import nl.klankbord.people.EditOutcome.Reason;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ProfileTest {

    @Autowired
    private People people;

    @Autowired
    private CurrentActor current;

    @Autowired
    private Clock clock;

    @Autowired
    private As as;

    private final PartnerId partner = PartnerId.random();

    private ColleagueId noor(ExpertiseOrigin by) {
        return Newcomers.register(people, current, partner, said(by, "Kabels", clock.instant()));
    }

    @Test
    void eachPartIsSavedByItselfWhileSomebodyElseSavesAnother() {
        var id = noor(OWN);
        var own = as.colleague(id, partner);
        var read = people.editable(id, own).orElseThrow().entry();

        var about = people.edit(id, ProfilePart.ABOUT, read, Entries.about("Nieuw."), own);
        var reach = people.edit(id, ProfilePart.REACH, read, Entries.phone("06 12345678"), own);

        assertThat(about).isEqualTo(new EditOutcome.Saved());
        assertThat(reach).isEqualTo(new EditOutcome.Saved());
        var now = people.editable(id, own).orElseThrow().entry();
        assertThat(now.about()).isEqualTo("Nieuw.");
        assertThat(now.phone()).isEqualTo("06 12345678");
        assertThat(now.expertise()).isEqualTo(read.expertise());
        assertThat(people.edit(id, ProfilePart.ABOUT, read, Entries.about("Te laat."), own))
                .isInstanceOfSatisfying(
                        EditOutcome.Stale.class,
                        stale -> assertThat(stale.current().entry().about()).isEqualTo("Nieuw."));
    }

    @Test
    void whatIsWrongElsewhereKeepsNoPartFromBeingSaved() {
        var id = noor(OWN);
        var own = as.colleague(id, partner);
        var read = people.editable(id, own).orElseThrow().entry();

        assertThat(people.edit(id, ProfilePart.ABOUT, read, Entries.mail("geen adres"), own))
                .isEqualTo(new EditOutcome.Saved());
        assertThat(people.edit(id, ProfilePart.REACH, read, Entries.mail("geen adres"), own))
                .isEqualTo(new EditOutcome.Refused(List.of(new Flaw("mail", 0, Reason.NOT_A_MAIL_ADDRESS, 0))));
    }

    @Test
    void anAdministratorWritesWhatTheOrganisationKnowsAndNothingElse() {
        var id = noor(OWN);
        var administrator = as.somebody(partner, Grant.at(partner, Role.PARTNER_ADMIN));
        var read = people.editable(id, administrator).orElseThrow();

        assertThat(people.edit(id, ProfilePart.ORGANISATION, read.entry(), Entries.GOOD, administrator))
                .isEqualTo(new EditOutcome.Saved());
        assertThatThrownBy(() -> people.edit(
                        id,
                        ProfilePart.ABOUT,
                        people.editable(id, administrator).orElseThrow().entry(),
                        Entries.about("Niet van mij."),
                        administrator))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aStandInForATopicMayWorkElsewhereButIsNotOneself() {
        var id = noor(OWN);
        var elsewhere = Newcomers.register(people, current, PartnerId.random());
        var own = as.colleague(id, partner);
        var read = people.editable(id, own).orElseThrow().entry();

        var outcome = people.edit(id, ProfilePart.EXPERTISE, read, line(elsewhere), own);

        assertThat(outcome).isEqualTo(new EditOutcome.Saved());
        var topic = people.profile(id, as.somebody(PartnerId.random()))
                .orElseThrow()
                .expertise()
                .getFirst();
        assertThat(topic.standIn()).isEqualTo(people.card(elsewhere).orElseThrow());
        assertThat(topic.intents()).containsExactly(Intent.SECOND_OPINION);
        var now = people.editable(id, own).orElseThrow().entry();
        for (var nobody : List.of(id, ColleagueId.random())) {
            assertThat(people.edit(id, ProfilePart.EXPERTISE, now, line(nobody), own))
                    .isEqualTo(
                            new EditOutcome.Refused(List.of(new Flaw("topicStandIn", 0, Reason.NOT_A_COLLEAGUE, 0))));
        }
    }

    @Test
    void topicsOfTheSameJobAreSuggestedThoseOfTheOwnPartnerFirst() {
        var job = "Planjurist " + partner;
        var id = noor(OWN);
        ofJob(id, job);
        var now = clock.instant();
        for (var times = 0; times < 2; times++) {
            ofJob(Newcomers.register(people, current, PartnerId.random(), said(OWN, "Verre weg", now)), job);
        }
        ofJob(
                Newcomers.register(
                        people,
                        current,
                        PartnerId.random(),
                        said(ORGANISATION, "Voor eigen ogen", now),
                        said(OWN, "Kabels", now)),
                job);
        var near = Newcomers.register(people, current, partner, said(OWN, "Dichtbij", now));
        ofJob(near, job);

        assertThat(people.suggestedTopics(id, as.colleague(id, partner))).containsExactly("Dichtbij", "Verre weg");
        assertThat(people.suggestedTopics(id, as.somebody(partner))).isEmpty();
    }

    private void ofJob(ColleagueId id, String job) {
        var partnerOf = people.card(id).orElseThrow().partner();
        var own = as.colleague(id, partnerOf);
        var read = people.editable(id, own).orElseThrow().entry();
        people.edit(id, ProfilePart.ABOUT, read, Entries.job(job, "Afdeling " + id), own);
    }

    private static ProfileEntry line(ColleagueId standIn) {
        return Entries.expertise(List.of(new ExpertiseEntry("Kabels", 3, "", Set.of(Intent.SECOND_OPINION), standIn)));
    }

    @Test
    void oneSeesTheOwnProfileAsOthersDo() {
        var id = noor(ORGANISATION);
        var own = as.colleague(id, partner);
        var read = people.editable(id, own).orElseThrow().entry();
        people.edit(id, ProfilePart.REACH, read, Entries.hiding(read, ProfileEntry.Hidden.PHONE), own);

        var near = people.asSeenBy(Onlooker.OWN_PARTNER, id, own).orElseThrow();
        var far = people.asSeenBy(Onlooker.OTHER_PARTNER, id, own).orElseThrow();

        assertThat(people.profile(id, own).orElseThrow().phone()).isEqualTo(Newcomers.PHONE);
        assertThat(near.phone()).isEmpty();
        assertThat(near.expertise()).hasSize(1);
        assertThat(near.own()).isFalse();
        assertThat(far.expertise()).isEmpty();
        assertThat(far.editable()).isFalse();
        assertThat(people.asSeenBy(Onlooker.OTHER_PARTNER, id, as.somebody(partner)))
                .isEmpty();
    }
}
