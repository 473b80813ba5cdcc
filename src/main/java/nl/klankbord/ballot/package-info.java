/** Answers that nobody can bring back to a person: kept apart from who answered, added up once. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Ballot",
        allowedDependencies = {"base", "access"})
@org.jspecify.annotations.NullMarked
package nl.klankbord.ballot;
