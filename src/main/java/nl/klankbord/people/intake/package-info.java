/** Takes whole lists of people from elsewhere: reads, compares, takes over, and can put back. */
@org.springframework.modulith.NamedInterface("intake")
@org.jspecify.annotations.NullMarked
package nl.klankbord.people.intake;
