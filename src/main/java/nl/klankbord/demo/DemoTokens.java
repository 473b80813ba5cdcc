package nl.klankbord.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import nl.klankbord.access.Accounts;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.NewAccount;
import nl.klankbord.access.TokenSource;
import nl.klankbord.base.AccountId;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.Employers;
import nl.klankbord.people.People;

/** The tokens {@code demo-<username>} and {@code demo-<externalId>}, which act as that account or person. */
final class DemoTokens implements TokenSource {

    private static final String PREFIX = "demo-";

    private final Accounts accounts;
    private final People people;
    private final Employers employers;
    private final Clock clock;
    private final CurrentActor actors;
    private final boolean budgeted;

    DemoTokens(
            Accounts accounts, People people, Employers employers, Clock clock, CurrentActor actors, boolean budgeted) {
        this.accounts = accounts;
        this.people = people;
        this.employers = employers;
        this.clock = clock;
        this.actors = actors;
        this.budgeted = budgeted;
    }

    @Override
    public boolean budgeted() {
        return budgeted;
    }

    @Override
    public Optional<AccountId> accountOf(String token) {
        if (!token.startsWith(PREFIX)) {
            return Optional.empty();
        }
        var name = token.substring(PREFIX.length());
        var found = new ArrayList<AccountId>(1);
        actors.asPortal(() -> accounts.withIdentity(DemoFilling.ISSUER, name)
                .or(() -> people.byExternalId(name).filter(this::worksHere).map(this::accountOf))
                .ifPresent(found::add));
        return found.stream().findFirst();
    }

    private boolean worksHere(ColleagueCard person) {
        return employers
                .of(person.id(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .contains(person.partner());
    }

    /** People of the demo have no account until a token acts as them. */
    private AccountId accountOf(ColleagueCard person) {
        return accounts.ofColleague(person.id())
                .orElseGet(() -> accounts.open(new NewAccount(
                        DemoFilling.ISSUER,
                        "colleague " + person.id(),
                        null,
                        null,
                        person.id(),
                        person.partner(),
                        person.name(),
                        Set.of())));
    }
}
