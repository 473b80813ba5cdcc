package nl.klankbord.access;

import java.util.Set;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import org.jspecify.annotations.Nullable;

/**
 * What makes an account.
 *
 * @param issuer who vouches for the person; {@code local} for the portal's own accounts
 * @param subject the issuer's name for the person, compared byte by byte
 * @param username only for accounts that sign in with a password
 */
public record NewAccount(
        String issuer,
        String subject,
        @Nullable String username,
        @Nullable String password,
        ColleagueId colleague,
        PartnerId partner,
        String name,
        Set<Grant> grants) {

    public NewAccount {
        grants = Set.copyOf(grants);
    }
}
