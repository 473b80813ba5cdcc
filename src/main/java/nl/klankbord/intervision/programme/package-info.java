/** Programmes of intervision, who takes part, and the circles that are proposed to them. */
@org.springframework.modulith.NamedInterface("programme")
@org.jspecify.annotations.NullMarked
package nl.klankbord.intervision.programme;
