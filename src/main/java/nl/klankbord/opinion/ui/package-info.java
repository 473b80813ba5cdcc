/** Screens of the second opinions. */
@org.springframework.modulith.NamedInterface("ui")
@org.jspecify.annotations.NullMarked
package nl.klankbord.opinion.ui;
