/** The expertise directory. */
@org.springframework.modulith.ApplicationModule(
        displayName = "People",
        allowedDependencies = {
            "base",
            "base :: ui",
            "access",
            "audit",
            "drafts",
            "search",
            "partners",
            "vocabulary",
            "turns"
        })
@org.jspecify.annotations.NullMarked
package nl.klankbord.people;
