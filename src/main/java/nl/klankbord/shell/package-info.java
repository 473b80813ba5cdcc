/** Main layout, start page, error page and the pages about the portal itself. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {
            "base",
            "base :: ui",
            "access",
            "actions",
            "partners",
            "vocabulary",
            "people",
            "people :: ui",
            "turns",
            "calendar",
            "mail",
            "opinion",
            "opinion :: ui",
            "training",
            "training :: ui",
            "knowledge",
            "knowledge :: ui",
            "notices",
            "notices :: ui"
        })
@org.jspecify.annotations.NullMarked
package nl.klankbord.shell;
