/** Trainings in numbers, and what hours were given for. Reads only. */
@org.springframework.modulith.NamedInterface("figures")
@org.jspecify.annotations.NullMarked
package nl.klankbord.training.figures;
