/** What waits for whom: every module tells its own, the start page shows it together. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Turns",
        allowedDependencies = {"base", "access"})
@org.jspecify.annotations.NullMarked
package nl.klankbord.turns;
