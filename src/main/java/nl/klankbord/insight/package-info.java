/** What the network can see of itself: where it is vulnerable, how give and take stand, how long things take. Reads, and starts what helps. */
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
            "people :: strength",
            "notices",
            "search",
            "opinion",
            "opinion :: figures",
            "training",
            "training :: need",
            "training :: ui",
            "training :: figures",
            "intervision"
        })
@org.jspecify.annotations.NullMarked
package nl.klankbord.insight;
