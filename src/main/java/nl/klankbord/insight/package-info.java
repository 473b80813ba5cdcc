/** What the network can see of itself: where it is vulnerable, how give and take stand, how long things take. Reads only. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Insight",
        allowedDependencies = {
            "base",
            "base :: ui",
            "access",
            "audit",
            "balance",
            "partners",
            "vocabulary",
            "vocabulary :: ui",
            "people",
            "people :: ui",
            "search",
            "opinion",
            "training",
            "intervision"
        })
@org.jspecify.annotations.NullMarked
package nl.klankbord.insight;
