/** Values, typed ids, the clock, texts in two languages; {@code base.ui} holds the house components. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Base",
        allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package nl.klankbord.base;
