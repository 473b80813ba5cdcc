/** One register of who does what by when, whatever it comes from. Features say what it comes from; it knows none of them. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Actions",
        allowedDependencies = {
            "base",
            "base :: ui",
            "base :: paper",
            "access",
            "audit",
            "vault",
            "partners",
            "people",
            "people :: ui",
            "notices",
            "turns"
        })
@org.jspecify.annotations.NullMarked
package nl.klankbord.actions;
