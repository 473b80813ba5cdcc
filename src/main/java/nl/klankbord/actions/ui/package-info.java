/** The register of actions, and the list of them that other screens show. */
@org.springframework.modulith.NamedInterface("ui")
@org.jspecify.annotations.NullMarked
package nl.klankbord.actions.ui;
