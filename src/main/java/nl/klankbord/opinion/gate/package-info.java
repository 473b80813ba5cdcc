/** Finds personal data in what is about to be handed in. Plain values in, plain values out. */
@org.springframework.modulith.NamedInterface("gate")
@org.jspecify.annotations.NullMarked
package nl.klankbord.opinion.gate;
