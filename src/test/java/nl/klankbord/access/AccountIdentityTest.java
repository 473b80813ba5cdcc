package nl.klankbord.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.klankbord.base.AccountId;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody is known by issuer and subject, byte by byte. */
@PortalTest
class AccountIdentityTest {

    @Autowired
    private Accounts accounts;

    @Autowired
    private CurrentActor current;

    @Test
    void subjectsThatDifferInCaseAccentOrTrailingSpaceAreDifferentPeople() {
        var opened = new HashSet<AccountId>();
        var subjects = List.of("jose", "Jose", "josé", "jose ", " jose", "JOSE");
        subjects.forEach(subject -> opened.add(open("https://idp.example", subject)));
        assertEquals(subjects.size(), opened.size());
    }

    @Test
    void theSameSubjectOfAnotherIssuerIsAnotherPerson() {
        assertEquals(
                2,
                Set.of(open("https://one.example", "kim"), open("https://two.example", "kim"))
                        .size());
    }

    @Test
    void theSameIdentityIsTheSamePerson() {
        assertEquals(open("https://idp.example", "robin"), open("https://idp.example", "robin"));
    }

    private AccountId open(String issuer, String subject) {
        var opened = new AccountId[1];
        current.asPortal(() -> opened[0] = accounts.open(new NewAccount(
                issuer, subject, null, null, ColleagueId.random(), PartnerId.random(), "Test", Set.of())));
        return opened[0];
    }
}
