/** Start and stop: data folder, embedded database server, demo mode, refusals in plain words. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Run",
        allowedDependencies = {"base"})
@org.jspecify.annotations.NullMarked
package nl.klankbord.run;
