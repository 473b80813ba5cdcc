package nl.klankbord.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.klankbord.access.Actor;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Texts;
import nl.klankbord.notices.ActionLinks.Opened;
import nl.klankbord.notices.ActionLinks.Used;
import nl.klankbord.notices.ActionPage.Outcome;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.testing.TurnableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class ActionLinksTest {

    private static final Locale DUTCH = Texts.DUTCH;
    private static final Duration DAY = Duration.ofDays(1);

    @Autowired
    private ActionLinks links;

    @Autowired
    private CurrentActor current;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private DefaultListableBeanFactory beans;

    @Autowired
    private As as;

    private TriedPage page;
    private Actor owner;

    @BeforeEach
    void aPageAndItsOwner() {
        page = new TriedPage(current);
        beans.registerSingleton("triedPage", page);
        owner = as.somebody(PartnerId.random());
        as.nobody();
    }

    @AfterEach
    void takeThePageAway() {
        beans.destroySingleton("triedPage");
    }

    private String token(String purpose, ColleagueId whose) {
        var path = Objects.requireNonNull(transaction.execute(_ ->
                links.make(purpose, "7", whose, TurnableClock.CLOCK.instant().plus(DAY))));
        assertThat(path).matches("actie/[A-Za-z0-9_-]{43}");
        return path.substring("actie/".length());
    }

    @Test
    void lookingChangesNothingAndPressingWorksOnceOnBehalfOfTheOwner() {
        var token = token(TriedPage.PURPOSE, owner.colleague());
        for (var n = 0; n < 3; n++) {
            assertThat(links.open(token, DUTCH)).isEqualTo(new Opened.Asked(TriedPage.QUESTION));
        }
        assertThat(page.done()).isEmpty();

        assertThat(links.use(token, "busy", DUTCH))
                .isEqualTo(new Used.Answered(new Outcome.Done("Gedaan", "meldingen")));
        assertThat(page.done()).containsExactly("7 busy by " + owner.colleague() + " as " + owner.colleague());
        assertThat(links.use(token, "busy", DUTCH)).isEqualTo(new Used.NotUsable());
        assertThat(links.open(token, DUTCH)).isEqualTo(new Opened.Gone());
        assertThat(page.done()).hasSize(1);
        assertThat(current.find()).isEmpty();
        assertThat(jdbc.queryForObject(
                        "select count(*) from audit_event where action = 'ACTION_LINK_USED' and actor = ?",
                        Integer.class,
                        owner.account().toString()))
                .isEqualTo(1);
    }

    @Test
    void whatIsRefusedCanBeTriedAgain() {
        var token = token(TriedPage.PURPOSE, owner.colleague());
        assertThat(links.use(token, "refused", DUTCH))
                .isEqualTo(new Used.Answered(new Outcome.Refused("Te laat", "meldingen")));
        assertThat(links.open(token, DUTCH)).isInstanceOf(Opened.Asked.class);
    }

    @Test
    void aChoiceThatIsNotOfferedIsRefused() {
        var token = token(TriedPage.PURPOSE, owner.colleague());
        assertThatIllegalArgumentException().isThrownBy(() -> links.use(token, "other", DUTCH));
        assertThatIllegalArgumentException().isThrownBy(() -> links.use(token, null, DUTCH));
        assertThat(page.done()).isEmpty();
    }

    @Test
    void aLinkExpires() {
        var token = token(TriedPage.PURPOSE, owner.colleague());
        TurnableClock.CLOCK.forward(DAY.plusSeconds(1));
        assertThat(links.open(token, DUTCH)).isEqualTo(new Opened.Gone());
        assertThat(links.use(token, "busy", DUTCH)).isEqualTo(new Used.NotUsable());
        assertThat(page.done()).isEmpty();
    }

    @Test
    void anInventedLinkAndOneWithoutAPageOrAnOwnerLookAlike() {
        assertThat(List.of("", "x", UUID.randomUUID().toString(), "' or 1=1 --"))
                .allSatisfy(token -> {
                    assertThat(links.open(token, DUTCH)).isEqualTo(new Opened.Gone());
                    assertThat(links.use(token, null, DUTCH)).isEqualTo(new Used.NotUsable());
                });
        assertThat(links.open(token("no-page", owner.colleague()), DUTCH)).isEqualTo(new Opened.Gone());
        assertThat(links.open(token(TriedPage.PURPOSE, ColleagueId.random()), DUTCH))
                .isEqualTo(new Opened.Gone());
    }

    @Test
    void anAccountThatIsSwitchedOffDecidesNothing() {
        var token = token(TriedPage.PURPOSE, owner.colleague());
        jdbc.update(
                "update account set enabled = false where id = ?",
                owner.account().toString());
        assertThat(links.open(token, DUTCH)).isEqualTo(new Opened.Gone());
        assertThat(links.use(token, "busy", DUTCH)).isEqualTo(new Used.NotUsable());
    }

    @Test
    void somebodyElseWhoIsSignedInCannotUseIt() {
        var token = token(TriedPage.PURPOSE, owner.colleague());
        as.somebody(PartnerId.random());
        assertThat(links.open(token, DUTCH)).isEqualTo(new Opened.SomebodyElses());
        assertThat(links.use(token, "busy", DUTCH)).isEqualTo(new Used.NotUsable());
        assertThat(page.done()).isEmpty();

        as.account(owner.account());
        assertThat(links.use(token, "busy", DUTCH)).isInstanceOf(Used.Answered.class);
    }

    @Test
    void pressedTwiceAtOnceItWorksOnce() {
        var token = token(TriedPage.PURPOSE, owner.colleague());
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var n = 0; n < 8; n++) {
                threads.execute(() -> links.use(token, "busy", DUTCH));
            }
        }
        assertThat(page.done()).hasSize(1);
    }

    @Test
    void theTableDoesNotKnowTheLink() {
        var token = token(TriedPage.PURPOSE, owner.colleague());
        assertThat(jdbc.queryForList(
                        "select * from action_link where whose = ?",
                        owner.colleague().toString()))
                .hasSize(1)
                .allSatisfy(row -> assertThat(row.toString()).doesNotContain(token));
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> links.make("x", "7", owner.colleague(), TurnableClock.CLOCK.instant()));
    }
}
