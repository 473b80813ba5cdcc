/** REST v1 under /api/v1. */
@org.springframework.modulith.ApplicationModule(
        displayName = "REST v1",
        allowedDependencies = {
            "base",
            "access",
            "audit",
            "vault",
            "files",
            "search",
            "partners",
            "vocabulary",
            "people",
            "people :: intake",
            "opinion",
            "opinion :: gate",
            "opinion :: matching"
        })
@org.jspecify.annotations.NullMarked
package nl.klankbord.api;
