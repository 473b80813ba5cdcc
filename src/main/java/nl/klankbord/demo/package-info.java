/** The fictional demo network. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {
            "base",
            "access",
            "actions",
            "knowledge",
            "knowledge :: document",
            "base :: paper",
            "partners",
            "vocabulary",
            "people",
            "search",
            "opinion",
            "gate",
            "intervision",
            "intervision :: after",
            "intervision :: brought",
            "intervision :: meeting",
            "intervision :: programme",
            "knowledge :: article",
            "knowledge :: success",
            "knowledge :: question",
            "training",
            "training :: attendance",
            "training :: evaluation",
            "training :: need",
            "training :: settlement"
        })
@org.jspecify.annotations.NullMarked
package nl.klankbord.demo;
