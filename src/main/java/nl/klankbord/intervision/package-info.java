/** Circles of peers who discuss one another's cases, by a method, in confidence. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Intervision",
        allowedDependencies = {
            "base",
            "base :: ui",
            "access",
            "actions",
            "actions :: ui",
            "audit",
            "vault",
            "partners",
            "vocabulary",
            "vocabulary :: ui",
            "people",
            "people :: ui",
            "calendar",
            "planning",
            "drafts",
            "mail",
            "notices",
            "balance",
            "ballot",
            "gate",
            "gate :: ui",
            "turns"
        })
@org.jspecify.annotations.NullMarked
package nl.klankbord.intervision;
