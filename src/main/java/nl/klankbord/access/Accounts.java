package nl.klankbord.access;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Optional;
import nl.klankbord.base.AccountId;
import nl.klankbord.base.ColleagueId;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of the portal. */
@Service
public class Accounts {

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;

    Accounts(AccountRepository accounts, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** The account of this identity; made when there is none yet. An existing one is left as it is. */
    @Transactional
    @RolesAllowed(Role.Names.NETWORK_ADMIN)
    public AccountId open(NewAccount wanted) {
        return accounts.findByIssuerAndSubject(wanted.issuer(), wanted.subject())
                .map(found -> found.actor().account())
                .orElseGet(() -> {
                    var id = AccountId.random();
                    var password = wanted.password();
                    accounts.save(new Account(id, wanted, password == null ? null : passwords.encode(password)));
                    return id;
                });
    }

    /** The account with this identity. */
    @Transactional(readOnly = true)
    @RolesAllowed(Role.Names.NETWORK_ADMIN)
    public Optional<AccountId> withIdentity(String issuer, String subject) {
        return accounts.findByIssuerAndSubject(issuer, subject)
                .map(found -> found.actor().account());
    }

    /** An account that acts as this colleague; the one with a username before others. */
    @Transactional(readOnly = true)
    @RolesAllowed(Role.Names.NETWORK_ADMIN)
    public Optional<AccountId> ofColleague(ColleagueId colleague) {
        return accounts.findFirstByColleagueOrderByUsernameDesc(colleague.value())
                .map(found -> found.actor().account());
    }

    /** As whom this colleague acts; empty without an account, or with one that is switched off. */
    @Transactional(readOnly = true)
    @RolesAllowed(Role.Names.NETWORK_ADMIN)
    public Optional<Actor> actorOf(ColleagueId colleague) {
        return accounts.findFirstByColleagueOrderByUsernameDesc(colleague.value())
                .filter(account -> account.signedIn().isEnabled())
                .map(Account::actor);
    }

    /** The language that this colleague chose; empty when none was. */
    @Transactional(readOnly = true)
    @RolesAllowed(Role.Names.NETWORK_ADMIN)
    public Optional<Locale> languageOf(ColleagueId colleague) {
        return accounts.findFirstByColleagueOrderByUsernameDesc(colleague.value())
                .flatMap(account -> Optional.ofNullable(account.preferences().language()));
    }

    /** How the person likes the portal. */
    @Transactional(readOnly = true)
    @PermitAll
    public Preferences preferences(Actor actor) {
        return accounts.findById(actor.account().value())
                .map(Account::preferences)
                .orElse(new Preferences(null, true));
    }

    /** Changes how the person likes the portal. */
    @Transactional
    @PermitAll
    public void prefer(Actor actor, Preferences preferences) {
        accounts.findById(actor.account().value()).ifPresent(account -> account.prefer(preferences));
    }

    Optional<Actor> actor(AccountId id) {
        return accounts.findById(id.value()).map(Account::actor);
    }

    Optional<SignedIn> signedIn(AccountId id) {
        return accounts.findById(id.value()).map(Account::signedIn);
    }

    Optional<SignedIn> byUsername(String username) {
        return accounts.findByUsername(username).map(Account::signedIn);
    }
}
