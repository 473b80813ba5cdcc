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
            "vocabulary :: ui",
            "turns"
        })
@org.jspecify.annotations.NullMarked
package nl.klankbord.people;
