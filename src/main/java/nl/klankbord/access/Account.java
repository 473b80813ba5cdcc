package nl.klankbord.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.access.Preferences.Guide;
import nl.klankbord.base.AccountId;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.NotPersonal;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.Personal;
import org.jspecify.annotations.Nullable;

/** Somebody who can sign in: known by issuer and subject, and acting as one colleague. */
@Entity
@Table(name = "account")
class Account {

    @Id
    @NotPersonal
    private UUID id;

    @Personal(
            purpose = Personal.Purpose.SIGN_IN,
            seenBy = Personal.SeenBy.NOBODY,
            term = Personal.Term.WHILE_EMPLOYED,
            erasure = Personal.Erasure.DELETED)
    private String issuer;

    @Personal(
            purpose = Personal.Purpose.SIGN_IN,
            seenBy = Personal.SeenBy.NOBODY,
            term = Personal.Term.WHILE_EMPLOYED,
            erasure = Personal.Erasure.DELETED)
    private String subject;

    @Personal(
            purpose = Personal.Purpose.SIGN_IN,
            seenBy = Personal.SeenBy.OWN_PERSON,
            term = Personal.Term.WHILE_EMPLOYED,
            erasure = Personal.Erasure.DELETED)
    private @Nullable String username;

    @Column(name = "password_hash")
    @Personal(
            purpose = Personal.Purpose.SIGN_IN,
            seenBy = Personal.SeenBy.NOBODY,
            term = Personal.Term.WHILE_EMPLOYED,
            erasure = Personal.Erasure.DELETED)
    private @Nullable String passwordHash;

    @NotPersonal
    private UUID colleague;

    @NotPersonal
    private UUID partner;

    @Personal(
            purpose = Personal.Purpose.SIGN_IN,
            seenBy = Personal.SeenBy.NETWORK,
            term = Personal.Term.WHILE_EMPLOYED,
            erasure = Personal.Erasure.PSEUDONYM)
    private String name;

    @Personal(
            purpose = Personal.Purpose.OWN_WORK,
            seenBy = Personal.SeenBy.OWN_PERSON,
            term = Personal.Term.WHILE_EMPLOYED,
            erasure = Personal.Erasure.DELETED)
    private @Nullable String language;

    @NotPersonal
    private boolean shortcuts = true;

    @NotPersonal
    private String guidesAway = "";

    @NotPersonal
    private boolean enabled = true;

    /** Its colleague no longer works at the partner; see {@link Leavers}. */
    @Personal(
            purpose = Personal.Purpose.SIGN_IN,
            seenBy = Personal.SeenBy.NOBODY,
            term = Personal.Term.UNTIL_REPLACED,
            erasure = Personal.Erasure.DELETED)
    private boolean gone;

    @Version
    @NotPersonal
    private int version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "role_grant", joinColumns = @JoinColumn(name = "account"))
    @Personal(
            purpose = Personal.Purpose.SIGN_IN,
            seenBy = Personal.SeenBy.ADMINISTRATORS,
            term = Personal.Term.WHILE_EMPLOYED,
            erasure = Personal.Erasure.DELETED)
    private Set<StoredGrant> grants = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(AccountId id, NewAccount from, @Nullable String passwordHash) {
        this.id = id.value();
        this.issuer = from.issuer();
        this.subject = from.subject();
        this.username = from.username();
        this.passwordHash = passwordHash;
        this.colleague = from.colleague().value();
        this.partner = from.partner().value();
        this.name = from.name();
        from.grants().forEach(grant -> grants.add(StoredGrant.of(grant)));
    }

    /** @param besides partners that the colleague also works for */
    Actor actor(Set<PartnerId> besides) {
        return new Actor(
                new AccountId(id),
                new ColleagueId(colleague),
                new PartnerId(partner),
                besides,
                name,
                grants.stream().map(StoredGrant::grant).collect(Collectors.toSet()));
    }

    AccountId id() {
        return new AccountId(id);
    }

    ColleagueId colleague() {
        return new ColleagueId(colleague);
    }

    SignedIn signedIn() {
        var roles = new HashSet<Role>();
        roles.add(Role.EMPLOYEE);
        grants.forEach(grant -> roles.add(grant.role));
        return new SignedIn(
                new AccountId(id), username == null ? id.toString() : username, passwordHash, enabled && !gone, roles);
    }

    Preferences preferences() {
        return new Preferences(
                language == null ? null : Locale.forLanguageTag(language),
                shortcuts,
                Arrays.stream(Guide.values())
                        .filter(guide -> List.of(guidesAway.split(",")).contains(guide.name()))
                        .collect(Collectors.toSet()));
    }

    void prefer(Preferences preferences) {
        var wanted = preferences.language();
        language = wanted == null ? null : wanted.getLanguage();
        shortcuts = preferences.shortcuts();
        guidesAway = preferences.putAway().stream().sorted().map(Guide::name).collect(Collectors.joining(","));
    }

    /** As it lies in the table. */
    @Embeddable
    @NotPersonal
    static class StoredGrant {

        @Enumerated(EnumType.STRING)
        @Column(columnDefinition = "varchar(30)")
        private Role role;

        private @Nullable UUID partner;

        @SuppressWarnings("NullAway.Init")
        protected StoredGrant() {}

        static StoredGrant of(Grant grant) {
            var stored = new StoredGrant();
            stored.role = grant.role();
            var of = grant.partner();
            stored.partner = of == null ? null : of.value();
            return stored;
        }

        Grant grant() {
            return new Grant(role, partner == null ? null : new PartnerId(partner));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof StoredGrant that && grant().equals(that.grant());
        }

        @Override
        public int hashCode() {
            return grant().hashCode();
        }
    }
}
