/** Screens of the trainings. */
@org.springframework.modulith.NamedInterface("ui")
@org.jspecify.annotations.NullMarked
package nl.klankbord.training.ui;
