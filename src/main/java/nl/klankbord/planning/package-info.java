/** The best moments for something that people of several partners do together. Proposes only; who books checks again. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Planning",
        allowedDependencies = {"base", "base :: ui", "access", "audit", "vault", "partners", "people"})
@org.jspecify.annotations.NullMarked
package nl.klankbord.planning;
