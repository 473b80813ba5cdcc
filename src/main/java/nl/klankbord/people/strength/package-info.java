/** How many people know something, where. Counts for all, names for the own partner. */
@org.springframework.modulith.NamedInterface("strength")
@org.jspecify.annotations.NullMarked
package nl.klankbord.people.strength;
