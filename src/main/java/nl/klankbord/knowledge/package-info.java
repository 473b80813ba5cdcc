/** What the work leaves behind: articles, documents, lessons, successes and open questions, found in one place. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Knowledge",
        allowedDependencies = {
            "base",
            "base :: ui",
            "base :: paper",
            "access",
            "actions",
            "actions :: ui",
            "audit",
            "files",
            "drafts",
            "gate",
            "gate :: ui",
            "partners",
            "vocabulary",
            "vocabulary :: ui",
            "people",
            "people :: ui",
            "notices",
            "search",
            "turns",
            "opinion"
        })
@org.jspecify.annotations.NullMarked
package nl.klankbord.knowledge;
