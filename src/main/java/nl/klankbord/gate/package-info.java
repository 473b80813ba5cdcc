/**
 * Finds personal data in what is about to be handed in. Plain values in, plain values out; no Spring, no database. Its
 * screens mark the spots where they stand.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Gate",
        allowedDependencies = {"base", "base :: ui"})
@org.jspecify.annotations.NullMarked
package nl.klankbord.gate;
