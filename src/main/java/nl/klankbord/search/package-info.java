/** The Lucene index: knows text, no domain. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Search",
        allowedDependencies = {"base", "access"})
@org.jspecify.annotations.NullMarked
package nl.klankbord.search;
