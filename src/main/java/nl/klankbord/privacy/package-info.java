/** What the portal keeps about a person: told to that person, and forgotten when they ask. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Privacy",
        allowedDependencies = {"base", "base :: ui", "access", "audit", "people", "partners", "turns"})
@org.jspecify.annotations.NullMarked
package nl.klankbord.privacy;
