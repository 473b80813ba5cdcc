/** The ledger of give and take between partners. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Balance",
        allowedDependencies = {"base", "access", "audit", "partners", "turns"})
@org.jspecify.annotations.NullMarked
package nl.klankbord.balance;
