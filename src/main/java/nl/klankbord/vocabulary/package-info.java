/** The shared language of the network: topics and all the words for them. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Vocabulary",
        allowedDependencies = {"base", "base :: ui", "access", "audit", "search", "partners", "turns"})
@org.jspecify.annotations.NullMarked
package nl.klankbord.vocabulary;
