/** Who is signed in, roles, and what may be seen; the only module that imports Spring Security. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"base", "base :: ui", "audit"})
@org.jspecify.annotations.NullMarked
package nl.klankbord.access;
