/** Tells people what concerns them: by the bell, by mail at once, or in an overview. Features say who hears what. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Notices",
        allowedDependencies = {"base", "base :: ui", "access", "audit", "mail", "people", "people :: ui", "turns"})
@org.jspecify.annotations.NullMarked
package nl.klankbord.notices;
