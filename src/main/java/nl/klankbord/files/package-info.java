/** Files that people add to things: sealed, looked at before anybody gets them, and gone with the thing they belong to. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Files",
        allowedDependencies = {"base", "audit", "vault", "access"})
@org.jspecify.annotations.NullMarked
package nl.klankbord.files;
