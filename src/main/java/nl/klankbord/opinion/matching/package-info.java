/** Who is independent and who fits. Plain values in, plain values out. */
@org.springframework.modulith.NamedInterface("matching")
@org.jspecify.annotations.NullMarked
package nl.klankbord.opinion.matching;
