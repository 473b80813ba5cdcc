/** REST v1 under /api/v1. */
@org.springframework.modulith.ApplicationModule(
        displayName = "REST v1",
        allowedDependencies = {
            "base",
            "access",
            "actions",
            "audit",
            "vault",
            "calendar",
            "files",
            "search",
            "partners",
            "vocabulary",
            "people",
            "people :: intake",
            "planning",
            "opinion",
            "gate",
            "opinion :: matching",
            "knowledge",
            "knowledge :: article",
            "knowledge :: success",
            "training",
            "training :: cost",
            "training :: settlement",
            "intervision",
            "intervision :: meeting",
            "intervision :: programme",
            "balance",
            "insight",
            "insight :: vulnerability",
            "knowledge :: document",
            "insight :: balance"
        })
@org.jspecify.annotations.NullMarked
package nl.klankbord.api;
