/** Seals and opens content with keys that lie outside the database. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Vault",
        allowedDependencies = {"base"})
@org.jspecify.annotations.NullMarked
package nl.klankbord.vault;
