/** Finds personal data in what is about to be handed in. Plain values in, plain values out; no Spring, no database. */
@org.springframework.modulith.ApplicationModule(displayName = "Gate", allowedDependencies = "base")
@org.jspecify.annotations.NullMarked
package nl.klankbord.gate;
