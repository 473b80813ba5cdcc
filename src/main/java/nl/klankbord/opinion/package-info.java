/** Requests for an opinion across partners: ask, be matched, advise, close, learn. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Second opinions",
        allowedDependencies = {
            "base",
            "base :: ui",
            "base :: paper",
            "access",
            "actions",
            "actions :: ui",
            "audit",
            "vault",
            "files",
            "gate",
            "gate :: ui",
            "partners",
            "vocabulary",
            "vocabulary :: ui",
            "people",
            "people :: ui",
            "balance",
            "notices",
            "search",
            "turns"
        })
@org.jspecify.annotations.NullMarked
package nl.klankbord.opinion;
