package nl.klankbord.access;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klankbord.base.AccountId;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of the portal. */
@Service
public class Accounts {

    private static final int BATCH = 500;
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final ObjectProvider<OtherEmployers> employers;
    private final Clock clock;

    Accounts(
            AccountRepository accounts,
            PasswordEncoder passwords,
            ObjectProvider<OtherEmployers> employers,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.employers = employers;
        this.clock = clock;
    }

    /** The account of this identity; made when there is none yet. An existing one is left as it is. */
    @Transactional
    @RolesAllowed(Role.Names.NETWORK_ADMIN)
    public AccountId open(NewAccount wanted) {
        return accounts.findByIssuerAndSubject(wanted.issuer(), wanted.subject())
                .map(Account::id)
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
        return accounts.findByIssuerAndSubject(issuer, subject).map(Account::id);
    }

    /** An account that acts as this colleague; the one with a username before others. */
    @Transactional(readOnly = true)
    @RolesAllowed(Role.Names.NETWORK_ADMIN)
    public Optional<AccountId> ofColleague(ColleagueId colleague) {
        return accounts.findFirstByColleagueOrderByUsernameDesc(colleague.value())
                .map(Account::id);
    }

    /** Every account that acts as this colleague, closed ones too. */
    @Transactional(readOnly = true)
    @RolesAllowed(Role.Names.NETWORK_ADMIN)
    public Set<AccountId> allOf(ColleagueId colleague) {
        return accounts.findByColleagueInOrderByUsername(Set.of(colleague.value())).stream()
                .map(Account::id)
                .collect(Collectors.toSet());
    }

    /** As whom this colleague acts; empty without an account, or with one that is switched off. */
    @Transactional(readOnly = true)
    @RolesAllowed(Role.Names.NETWORK_ADMIN)
    public Optional<Actor> actorOf(ColleagueId colleague) {
        return accounts.findFirstByColleagueOrderByUsernameDesc(colleague.value())
                .filter(account -> account.signedIn().isEnabled())
                .map(account -> account.actor(besides(account.colleague())));
    }

    /** The language that this colleague chose; empty when none was. */
    @Transactional(readOnly = true)
    @RolesAllowed(Role.Names.NETWORK_ADMIN)
    public Optional<Locale> languageOf(ColleagueId colleague) {
        return accounts.findFirstByColleagueOrderByUsernameDesc(colleague.value())
                .flatMap(account -> Optional.ofNullable(account.preferences().language()));
    }

    /** The languages that these colleagues chose; who chose none is left out. One query for each 500. */
    @Transactional(readOnly = true)
    @RolesAllowed(Role.Names.NETWORK_ADMIN)
    public Map<ColleagueId, Locale> languagesOf(Collection<ColleagueId> colleagues) {
        var all = colleagues.stream().map(ColleagueId::value).distinct().toList();
        var languages = new HashMap<ColleagueId, Locale>();
        for (var from = 0; from < all.size(); from += BATCH) {
            accounts.findByColleagueInOrderByUsername(all.subList(from, Math.min(all.size(), from + BATCH)))
                    .forEach(account -> {
                        // The last of a colleague's accounts is the one that languageOf asks.
                        var language = account.preferences().language();
                        if (language == null) {
                            languages.remove(account.colleague());
                        } else {
                            languages.put(account.colleague(), language);
                        }
                    });
        }
        return languages;
    }

    /** Everybody who can sign in. */
    @Transactional(readOnly = true)
    @RolesAllowed(Role.Names.NETWORK_ADMIN)
    public Set<ColleagueId> colleagues() {
        return accounts.colleaguesWhoCanSignIn().stream().map(ColleagueId::new).collect(Collectors.toSet());
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
        return accounts.findById(id.value()).map(account -> account.actor(besides(account.colleague())));
    }

    private Set<PartnerId> besides(ColleagueId colleague) {
        var today = LocalDate.ofInstant(clock.instant(), HERE);
        return employers.stream()
                .flatMap(known -> known.besides(colleague, today).stream())
                .collect(Collectors.toSet());
    }

    Optional<SignedIn> signedIn(AccountId id) {
        return accounts.findById(id.value()).map(Account::signedIn);
    }

    Optional<SignedIn> byUsername(String username) {
        return accounts.findByUsername(username).map(Account::signedIn);
    }
}
