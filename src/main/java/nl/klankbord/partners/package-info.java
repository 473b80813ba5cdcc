/** Partner organisations: name, look, figures per year, free days. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Partners",
        allowedDependencies = {"base", "base :: ui", "access", "audit"})
@org.jspecify.annotations.NullMarked
package nl.klankbord.partners;
