/** What was typed and not yet sent: sealed, the author's only, expiring. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Drafts",
        allowedDependencies = {"base", "vault"})
@org.jspecify.annotations.NullMarked
package nl.klankbord.drafts;
