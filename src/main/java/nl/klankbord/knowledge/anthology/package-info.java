/** The anthology: what was achieved in a period, for who reads it outside, without names. */
@org.springframework.modulith.NamedInterface("anthology")
@org.jspecify.annotations.NullMarked
package nl.klankbord.knowledge.anthology;
