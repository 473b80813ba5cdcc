/** Typed security events, written in the transaction of the change they tell about. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"base"})
@org.jspecify.annotations.NullMarked
package nl.klankbord.audit;
