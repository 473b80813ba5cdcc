/** Trainings that partners follow together: courses, their editions, and who gets which seat. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Trainings",
        allowedDependencies = {
            "base",
            "base :: ui",
            "base :: paper",
            "access",
            "actions",
            "actions :: ui",
            "audit",
            "partners",
            "vocabulary",
            "vocabulary :: ui",
            "people",
            "people :: ui",
            "calendar",
            "planning",
            "mail",
            "notices",
            "balance",
            "ballot",
            "search",
            "turns"
        })
@org.jspecify.annotations.NullMarked
package nl.klankbord.training;
