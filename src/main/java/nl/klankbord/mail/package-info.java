/** Mails that leave the portal: written with the change they tell of, sent afterwards. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Mail",
        allowedDependencies = {"base", "base :: ui", "access", "vault"})
@org.jspecify.annotations.NullMarked
package nl.klankbord.mail;
